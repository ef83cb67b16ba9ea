package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;
import static se.oppnajamforelser.survey.access.Role.RESPONDENT_GROUP;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.survey.AnswerDesk;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Writing;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Where a unit sends in a part. Sending in again replaces what was sent before, until the round closes. */
@Path("/api/v1/rounds/{round}/units/{unit}/parts/{part}/submission")
@RolesAllowed({RESPONDENT_GROUP, OFFICE_GROUP})
@Tag(name = "Inskick")
class SubmissionResource {

    private final AnswerDesk desk;
    private final AnswerReader reader;
    private final Callers callers;

    SubmissionResource(AnswerDesk desk, AnswerReader reader, Callers callers) {
        this.desk = desk;
        this.reader = reader;
        this.callers = callers;
    }

    /** Submits the draft, with answers that come along written into it first. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            summary = "Skicka in en del och få ett kvitto",
            description =
                    "Svar i anropet sparas och skickas in på en gång, eller inte alls. Fel stoppar inskicket (422);"
                            + " en varning behöver en anmärkning i remarks. Är inget ändrat sedan sist ges samma kvitto igen.")
    public Receipt submit(
            @RestPath String round,
            @RestPath String unit,
            @RestPath String part,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            SubmissionRequest request) {
        Caller caller = callers.callerFor(unit);
        SubmissionRequest asked = Optional.ofNullable(request).orElseGet(SubmissionRequest::empty);
        return desk.submit(
                caller,
                new ResponseKey(round, unit, part),
                Preconditions.optional(ifMatch),
                asked.writing(),
                AnswerValues.texts(asked.remarks().orElse(Map.of())));
    }

    /** Submits the draft as it stands; for a call without any body. Answers of another kind than JSON are refused. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(hidden = true)
    public Receipt submitDraft(
            @RestPath String round,
            @RestPath String unit,
            @RestPath String part,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @RestHeader(HttpHeaders.CONTENT_TYPE) Optional<String> contentType,
            String body) {
        if (!body.isBlank()) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "Innehållet är av slaget " + contentType.orElse("(inget angivet)")
                            + ". Skicka svaren som JSON med Content-Type: application/json."
                            + " Ingenting har skickats in.");
        }
        return submit(round, unit, part, ifMatch, SubmissionRequest.empty());
    }

    /** The receipt of the newest submission. */
    @GET
    @Operation(summary = "Kvittot på det senaste inskicket")
    public Receipt receipt(@RestPath String round, @RestPath String unit, @RestPath String part) {
        return reader.receipt(callers.keyFor(round, unit, part));
    }

    /** The receipt of every submission. */
    @GET
    @Path("history")
    @Operation(summary = "Kvittona på alla inskick, det första först")
    public List<Receipt> history(@RestPath String round, @RestPath String unit, @RestPath String part) {
        return reader.receipts(callers.keyFor(round, unit, part));
    }

    /**
     * What shall be written before the part is submitted, and what the unit says to the warnings.
     *
     * @param answers by key: a text, a number, a list of codes, or null
     * @param comments by question: a text, or null
     * @param remarks by id of the check
     * @param reason why the answers are changed; needed from the survey office
     */
    @Schema(name = "SubmissionRequest")
    record SubmissionRequest(
            Optional<Map<String, JsonNode>> answers,
            Optional<Map<String, JsonNode>> comments,
            Optional<Map<String, JsonNode>> remarks,
            Optional<String> reason) {

        static SubmissionRequest empty() {
            return new SubmissionRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Writing writing() {
            return new Writing(
                    Extent.PARTIAL,
                    AnswerValues.texts(answers.orElse(Map.of())),
                    AnswerValues.texts(comments.orElse(Map.of())),
                    reason);
        }
    }
}
