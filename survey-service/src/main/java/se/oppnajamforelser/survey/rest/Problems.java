package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.format.DateTimeParseException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.table.UnreadableTableException;
import se.oppnajamforelser.survey.answer.ChangedMeanwhileException;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.answer.FindingsException;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Problem details, RFC 9457. The only place that turns a refusal into an HTTP status. */
class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    /** Everything that the survey refuses by its own rules. */
    @ServerExceptionMapper
    public Response refused(RefusedException refused) {
        return response(problem(refused));
    }

    /** Answers that the checks don't let through. */
    @ServerExceptionMapper
    public Response findings(FindingsException refused) {
        return response(problem(refused).withFindings(FindingView.of(refused.findings())));
    }

    /** A draft that someone else has changed. */
    @ServerExceptionMapper
    public Response conflict(ChangedMeanwhileException refused) {
        Problem.Conflict conflict = new Problem.Conflict(
                refused.revision(),
                refused.changed().map(Change::by),
                refused.changed().map(Change::at));
        return response(problem(refused).withConflict(conflict));
    }

    /** An id in the path that does not exist is not found; one in a body or a query makes the request a bad one. */
    @ServerExceptionMapper
    public Response unknown(UnknownIdException unknown, UriInfo uri) {
        boolean inPath = uri.getPathParameters().values().stream().anyMatch(values -> values.contains(unknown.id()));
        Problem problem = inPath
                ? Problem.of("unknown-id", "Det som efterfrågas finns inte", 404, unknown.getMessage())
                : Problem.of("unknown-id", "Något i anropet finns inte", 400, unknown.getMessage());
        return response(problem.withNearest(unknown.nearest()));
    }

    /** A body that is JSON of another form; for this one the framework has an answer of its own, which this replaces. */
    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException unreadable) {
        return unreadable((JsonProcessingException) unreadable);
    }

    private static Response unreadable(JsonProcessingException unreadable) {
        String where = unreadable.getLocation() == null
                ? ""
                : " (rad " + unreadable.getLocation().getLineNr() + ", kolumn "
                        + unreadable.getLocation().getColumnNr() + ")";
        return response(invalid(
                "Innehållet går inte att läsa som den JSON som väntades" + where + ". Se beskrivningen i /q/openapi."));
    }

    /** A file that is not the table it should be. */
    @ServerExceptionMapper
    public Response unreadable(UnreadableTableException unreadable) {
        return response(invalid(unreadable.getMessage()));
    }

    /** A time that is none. */
    @ServerExceptionMapper
    public Response unreadable(DateTimeParseException unreadable) {
        return response(invalid(
                "\"" + unreadable.getParsedString() + "\" är ingen tidpunkt. Ange den som 2017-02-27T08:00:00+01:00."));
    }

    /** No token, or one that is not valid. */
    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    public Response notLoggedIn() {
        return response(Problem.of(
                "not-logged-in",
                "Inloggning krävs",
                401,
                "Skicka med en giltig inloggning: Authorization: Bearer följt av din token. Den kan ha gått ut."));
    }

    /** A token without the role that is needed. */
    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException forbidden) {
        return response(Problem.of(
                "not-allowed",
                "Du har inte behörighet",
                403,
                "Din roll ger inte rätt att göra detta. Kontakta dem som ansvarar för undersökningen."));
    }

    /** What the framework refuses, as problem details too. */
    @ServerExceptionMapper
    public Response other(WebApplicationException other) {
        Response response = other.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (other.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        return response(Problem.of(
                "http-" + response.getStatus(),
                title(response.getStatus()),
                response.getStatus(),
                "Anropet gick inte att utföra. Adresser och innehåll beskrivs i /q/openapi."));
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Adressen finns inte";
            case 405 -> "Adressen går inte att anropa med den metoden";
            case 406 -> "Svaret finns inte i den form som efterfrågas (Accept)";
            case 415 -> "Innehållet är av ett annat slag än väntat (Content-Type)";
            default -> "Anropet gick inte att utföra";
        };
    }

    private static Problem problem(RefusedException refused) {
        Refusal refusal = refused.refusal();
        return Problem.of(refusal.code(), refusal.title(), status(refusal), refused.getMessage());
    }

    private static Problem invalid(String detail) {
        Refusal refusal = Refusal.INVALID_REQUEST;
        return Problem.of(refusal.code(), refusal.title(), status(refusal), detail);
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case INVALID_REQUEST, REASON_MISSING -> 400;
            case NOT_YOUR_UNIT, CLOCK_NOT_ADJUSTABLE -> 403;
            case NOTHING_SUBMITTED, UNKNOWN_DELIVERY -> 404;
            case ROUND_NOT_OPEN, REFUSED_TRANSITION, ASKS_RESPONDENTS, ASKS_UNITS, LIST_IS_FIXED, LIST_MISSING -> 409;
            case CHANGED_MEANWHILE -> 412;
            case NOT_READY_TO_SUBMIT -> 422;
            case REVISION_MISSING -> 428;
        };
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
