package se.oppnajamforelser.publication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;

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
     * @param waitingFor what is awaited, in Swedish
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Problem(
            String type, String title, int status, String detail, Optional<String> nearest, List<String> waitingFor) {}

    /** A command that is refused. */
    @ServerExceptionMapper
    public RestResponse<Problem> refused(RefusedException refused) {
        Refusal refusal = refused.refusal();
        return problem(
                status(refusal),
                refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                refusal.title(),
                refused.getMessage(),
                Optional.empty(),
                refused.waitingFor());
    }

    private static Status status(Refusal refusal) {
        return switch (refusal) {
            case BARRIER_DISAGREES, NOTHING_CHANGED, ANOTHER_IS_PENDING, WRONG_STATE, STATE_HAS_MOVED ->
                Status.CONFLICT;
            case SAME_PERSON -> Status.CONFLICT;
            case CLOCK_IS_FIXED -> Status.FORBIDDEN;
            case BAD_ADDRESS, BAD_REQUEST -> Status.BAD_REQUEST;
            case NO_SUCH_THING -> Status.NOT_FOUND;
        };
    }

    /** An id in the path that does not exist. */
    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownIdException unknown) {
        return problem(
                Status.NOT_FOUND, "unknown-id", "Finns inte", unknown.getMessage(), unknown.nearest(), List.of());
    }

    /** An id in a body or a query that does not exist. */
    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownInRequestException unknown) {
        return problem(
                Status.BAD_REQUEST,
                "unknown-id",
                "Finns inte",
                unknown.getMessage(),
                unknown.unknown().nearest(),
                List.of());
    }

    /** A body that is no JSON of the right form; the parser's own message is left out, since it quotes the body. */
    @ServerExceptionMapper
    public RestResponse<Problem> notJson(JsonProcessingException notJson) {
        String place = Optional.ofNullable(notJson.getLocation())
                .map(at -> " Felet finns på rad " + at.getLineNr() + ", tecken " + at.getColumnNr() + ".")
                .orElse("");
        return problem(
                Status.BAD_REQUEST,
                "bad-request",
                Refusal.BAD_REQUEST.title(),
                "Innehållet är inte JSON som går att läsa." + place,
                Optional.empty(),
                List.of());
    }

    /** JSON with something else than the field takes. */
    @ServerExceptionMapper
    public RestResponse<Problem> wrongForm(MismatchedInputException wrong) {
        String field = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        String found = wrong instanceof InvalidFormatException format
                ? "Fältet " + field + " är \"" + format.getValue() + "\", som inte går att läsa."
                : "Innehållet har inte den form som adressen tar emot" + (field.isEmpty() ? "." : ": " + field + ".");
        String expected = wrong.getTargetType() == Instant.class
                ? " Ange en tidpunkt som 2017-06-20T08:00:00+02:00."
                : " Formen beskrivs i /q/openapi.";
        return problem(
                Status.BAD_REQUEST,
                "bad-request",
                Refusal.BAD_REQUEST.title(),
                found + expected,
                Optional.empty(),
                List.of());
    }

    /** What the HTTP layer itself refuses: no such path or method, a body that cannot be read. */
    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException http) {
        Status status = Optional.ofNullable(
                        Status.fromStatusCode(http.getResponse().getStatus()))
                .orElse(Status.INTERNAL_SERVER_ERROR);
        return problem(
                status, "http-" + status.getStatusCode(), title(status), detail(status), Optional.empty(), List.of());
    }

    private static String title(Status status) {
        return status == Status.NOT_FOUND ? Refusal.NO_SUCH_THING.title() : Refusal.BAD_REQUEST.title();
    }

    private static String detail(Status status) {
        if (status == Status.BAD_REQUEST) {
            return "Innehållet är inte JSON av den form som adressen tar emot; se /q/openapi.";
        }
        return "Adressen, metoden eller innehållstypen finns inte i tjänsten (" + status.getReasonPhrase()
                + "); se /q/openapi.";
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
                "Åtgärden kräver en annan roll än den du är inloggad med.",
                Optional.empty(),
                List.of());
    }

    private static RestResponse<Problem> unauthorized() {
        RestResponse<Problem> problem = problem(
                Status.UNAUTHORIZED,
                "unauthorized",
                "Du är inte inloggad",
                "Skicka med en giltig token: Authorization: Bearer ...",
                Optional.empty(),
                List.of());
        problem.getHeaders().add("WWW-Authenticate", "Bearer");
        return problem;
    }

    private static RestResponse<Problem> problem(
            Status status,
            String type,
            String title,
            String detail,
            Optional<String> nearest,
            List<String> waitingFor) {
        Problem problem = new Problem("/problems/" + type, title, status.getStatusCode(), detail, nearest, waitingFor);
        return ResponseBuilder.create(status, problem)
                .header("Content-Type", "application/problem+json")
                .build();
    }
}
