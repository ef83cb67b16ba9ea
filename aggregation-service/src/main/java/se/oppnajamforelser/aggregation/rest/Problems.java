package se.oppnajamforelser.aggregation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** Problem details, RFC 9457. The only place that turns a refusal into an HTTP status. */
class Problems {

    /**
     * What is wrong with a request.
     *
     * @param type reference that says which problem it is; part of the API
     * @param title what the problem is, in Swedish
     * @param status the HTTP status
     * @param detail what is wrong this time, in Swedish
     * @param nearest the known id that was most likely meant
     */
    @Schema(name = "Problem")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Problem(URI type, String title, int status, String detail, Optional<String> nearest) {}

    /** An id in the path that does not exist. */
    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownIdException unknown) {
        return problem("unknown-id", "Det som efterfrågas finns inte", Status.NOT_FOUND, unknown, unknown.nearest());
    }

    /** A filter that names something unknown, or filters that exclude each other. */
    @ServerExceptionMapper
    public RestResponse<Problem> unfit(UnfitFilterException unfit) {
        return problem("unfit-filter", "Urvalet går inte att göra", Status.BAD_REQUEST, unfit, unfit.nearest());
    }

    private static RestResponse<Problem> problem(
            String type, String title, Status status, Exception detail, Optional<String> nearest) {
        Problem problem = new Problem(
                URI.create("/problems/" + type), title, status.getStatusCode(), detail.getMessage(), nearest);
        return ResponseBuilder.create(status, problem)
                .header("Content-Type", "application/problem+json")
                .build();
    }
}
