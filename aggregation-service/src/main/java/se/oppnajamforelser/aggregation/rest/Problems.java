package se.oppnajamforelser.aggregation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.oppnajamforelser.aggregation.group.UnfitGroupException;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.series.LackingFigureException;

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
        return problem(
                "unknown-id",
                "Det som efterfrågas finns inte",
                Status.NOT_FOUND,
                unknown.getMessage(),
                unknown.nearest());
    }

    /** A filter that names something unknown, or filters that exclude each other. */
    @ServerExceptionMapper
    public RestResponse<Problem> unfit(UnfitFilterException unfit) {
        return problem(
                "unfit-filter", "Urvalet går inte att göra", Status.BAD_REQUEST, unfit.getMessage(), unfit.nearest());
    }

    /** A kommun that lacks what it is to be compared by. */
    @ServerExceptionMapper
    public RestResponse<Problem> lacking(LackingFigureException lacking) {
        return problem(
                "unfit-filter",
                "Urvalet går inte att göra",
                Status.BAD_REQUEST,
                lacking.getMessage(),
                Optional.empty());
    }

    /** A group that cannot be kept. */
    @ServerExceptionMapper
    public RestResponse<Problem> unfitGroup(UnfitGroupException unfit) {
        return problem(
                "unfit-group", "Gruppen går inte att spara", Status.BAD_REQUEST, unfit.getMessage(), unfit.nearest());
    }

    /** No such address. */
    @ServerExceptionMapper
    public RestResponse<Problem> nowhere(NotFoundException nowhere) {
        return problem(
                "no-such-address",
                "Adressen finns inte",
                Status.NOT_FOUND,
                "Tjänstens adresser står i /q/openapi.",
                Optional.empty());
    }

    /** The address does not take that method. */
    @ServerExceptionMapper
    public RestResponse<Problem> notAllowed(NotAllowedException notAllowed) {
        return problem(
                "no-such-method",
                "Adressen tar inte emot metoden",
                Status.METHOD_NOT_ALLOWED,
                "Vilka metoder en adress tar emot står i /q/openapi.",
                Optional.empty());
    }

    /** Nobody is logged in. */
    @ServerExceptionMapper
    public RestResponse<Problem> nobody(UnauthorizedException nobody) {
        return unauthorized();
    }

    /** The token is broken, too old or from someone else. */
    @ServerExceptionMapper
    public RestResponse<Problem> badToken(AuthenticationFailedException badToken) {
        return unauthorized();
    }

    private static RestResponse<Problem> unauthorized() {
        RestResponse<Problem> problem = problem(
                "unauthorized",
                "Du är inte inloggad",
                Status.UNAUTHORIZED,
                "Skicka med en giltig token: Authorization: Bearer ...",
                Optional.empty());
        problem.getHeaders().add("WWW-Authenticate", "Bearer");
        return problem;
    }

    /** Logged in, but not allowed to. */
    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException forbidden) {
        return problem(
                "forbidden",
                "Du har inte behörighet",
                Status.FORBIDDEN,
                "Åtgärden kräver en annan roll än den du är inloggad med.",
                Optional.empty());
    }

    private static RestResponse<Problem> problem(
            String type, String title, Status status, String detail, Optional<String> nearest) {
        Problem problem = new Problem(URI.create("/problems/" + type), title, status.getStatusCode(), detail, nearest);
        return ResponseBuilder.create(status, problem)
                .header("Content-Type", "application/problem+json")
                .build();
    }
}
