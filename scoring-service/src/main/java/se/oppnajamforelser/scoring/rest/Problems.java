package se.oppnajamforelser.scoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.table.UnreadableTableException;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.Fault;
import se.oppnajamforelser.scoring.explanation.RefusedAnswerException;
import se.oppnajamforelser.scoring.supplement.RefusedChangeException;

/** Problem details, RFC 9457. The only place that turns a refusal into an HTTP status. */
class Problems {

    /**
     * A problem as it is sent.
     *
     * @param type reference that says which problem it is; part of the API
     * @param title what the problem is, in Swedish
     * @param status the HTTP status
     * @param detail what is wrong this time and what to do, in Swedish
     * @param nearest the known id that was most likely meant
     * @param faults what is wrong in a change of a round, line by line
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Problem(
            String type, String title, int status, String detail, Optional<String> nearest, List<Fault> faults) {}

    /** An id in the path that does not exist. */
    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownIdException unknown) {
        return problem(Status.NOT_FOUND, "unknown-id", "Det finns inte", unknown.getMessage(), unknown.nearest());
    }

    /** An answer that the questionnaire has no place for. */
    @ServerExceptionMapper
    public RestResponse<Problem> refused(RefusedAnswerException refused) {
        return problem(
                Status.BAD_REQUEST,
                "refused-answer",
                "Svaret kan inte tas emot",
                refused.getMessage(),
                refused.nearest());
    }

    /** A change that things as they stand don't allow. */
    @ServerExceptionMapper
    public RestResponse<Problem> conflict(RefusedChangeException refused) {
        return problem(
                Status.CONFLICT,
                "refused-change",
                "Ändringen går inte att göra",
                refused.getMessage(),
                Optional.empty());
    }

    /** A file that is not the table it should be. */
    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(UnreadableTableException unreadable) {
        return invalidRequest(unreadable.getMessage());
    }

    /** A change of a round that is no faultless catalogue; each is told with its line. */
    @ServerExceptionMapper
    public RestResponse<Problem> faulty(CatalogueFaultsException faulty) {
        List<Fault> faults = faulty.faults();
        Problem problem = new Problem(
                "/problems/faulty-change",
                "Ändringen kan inte prövas",
                Status.BAD_REQUEST.getStatusCode(),
                faults.size() + " fel: " + faults.stream().map(Fault::toString).collect(Collectors.joining("; ")) + ".",
                Optional.empty(),
                faults);
        return problem(Status.BAD_REQUEST, problem);
    }

    /** A body that is not what the operation takes. */
    @ServerExceptionMapper
    public RestResponse<Problem> invalid(InvalidRequestException invalid) {
        return invalidRequest(invalid.getMessage());
    }

    /**
     * A body that is no JSON; the parser's own message is left out, since it quotes the body. What else comes this way
     * has its answer already.
     */
    @ServerExceptionMapper
    public Response unreadable(WebApplicationException refused) {
        if (refused.getCause() instanceof JsonProcessingException notJson) {
            return invalidRequest("Innehållet är inte JSON som går att läsa." + place(notJson))
                    .toResponse();
        }
        return refused.getResponse().hasEntity() ? refused.getResponse() : unsaid(refused.getResponse());
    }

    /** The framework refuses an address, a method or a content type without a word. */
    private static Response unsaid(Response refused) {
        Status status =
                Optional.ofNullable(Status.fromStatusCode(refused.getStatus())).orElse(Status.INTERNAL_SERVER_ERROR);
        return problem(
                        status,
                        "http-" + status.getStatusCode(),
                        "Anropet gick inte att utföra",
                        "Adressen, metoden eller innehållstypen finns inte i tjänsten (" + status.getReasonPhrase()
                                + "); se /q/openapi.",
                        Optional.empty())
                .toResponse();
    }

    /** A body that is JSON of another form; for this one the framework has an answer of its own, which this replaces. */
    @ServerExceptionMapper
    public RestResponse<Problem> unfit(MismatchedInputException unfit) {
        return invalidRequest(
                "Innehållet är inte den JSON som väntades." + place(unfit) + " Se beskrivningen i /q/openapi.");
    }

    private static String place(JsonProcessingException notJson) {
        return Optional.ofNullable(notJson.getLocation())
                .map(at -> " Felet finns på rad " + at.getLineNr() + ", tecken " + at.getColumnNr() + ".")
                .orElse("");
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

    /** Logged in, but not allowed to. */
    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException forbidden) {
        return problem(
                Status.FORBIDDEN,
                "forbidden",
                "Du har inte behörighet",
                "Den som svarar för en kommun eller stadsdel ser bara dess egna utfall; annat kräver en annan roll.",
                Optional.empty());
    }

    private static RestResponse<Problem> unauthorized() {
        RestResponse<Problem> problem = problem(
                Status.UNAUTHORIZED,
                "unauthorized",
                "Du är inte inloggad",
                "Skicka med en giltig token: Authorization: Bearer ...",
                Optional.empty());
        problem.getHeaders().add("WWW-Authenticate", "Bearer");
        return problem;
    }

    private static RestResponse<Problem> invalidRequest(String detail) {
        return problem(Status.BAD_REQUEST, "invalid-request", "Anropet är felaktigt", detail, Optional.empty());
    }

    private static RestResponse<Problem> problem(
            Status status, String type, String title, String detail, Optional<String> nearest) {
        return problem(
                status, new Problem("/problems/" + type, title, status.getStatusCode(), detail, nearest, List.of()));
    }

    private static RestResponse<Problem> problem(Status status, Problem problem) {
        return ResponseBuilder.create(status, problem)
                .header("Content-Type", "application/problem+json")
                .build();
    }
}
