package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;
import static se.oppnajamforelser.survey.access.Role.RESPONDENT_GROUP;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.oppnajamforelser.survey.AnswerDesk;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.HistoryEntry;
import se.oppnajamforelser.survey.answer.PartAnswers;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Saved;
import se.oppnajamforelser.survey.answer.Seen;
import se.oppnajamforelser.survey.answer.Writing;

/** The draft of one part: what a unit has written so far. */
@Path("/api/v1/rounds/{round}/units/{unit}/parts/{part}/answers")
@RolesAllowed({RESPONDENT_GROUP, OFFICE_GROUP})
@Tag(name = "Svar")
class AnswersResource {

    private final AnswerDesk desk;
    private final AnswerReader reader;
    private final Callers callers;

    AnswersResource(AnswerDesk desk, AnswerReader reader, Callers callers) {
        this.desk = desk;
        this.reader = reader;
        this.callers = callers;
    }

    /** The draft, with its revision as entity tag. */
    @GET
    @Operation(summary = "Svaren i en del, med vem som har skrivit dem, om de räknas och vad kontrollerna säger")
    public RestResponse<PartAnswersView> get(@RestPath String round, @RestPath String unit, @RestPath String part) {
        PartAnswers answers = reader.answers(callers.keyFor(round, unit, part));
        return ResponseBuilder.ok(PartAnswersView.of(answers))
                .header(
                        HttpHeaders.ETAG,
                        Preconditions.entityTag(answers.response().draft().revision()))
                .build();
    }

    /** Saves the draft, whole or in part. */
    @PUT
    @Operation(
            summary = "Spara svar. De får vara ofullständiga eller fel; det som skickas in kontrolleras",
            description =
                    "If-Match ska ange den revision som har ändrats. null tar bort ett svar. Med whole=true ersätts"
                            + " alla svar i delen.")
    public RestResponse<SavedView> put(
            @RestPath String round,
            @RestPath String unit,
            @RestPath String part,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String whole,
            @RestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            AnswersRequest request) {
        Caller caller = callers.callerFor(unit);
        Seen seen = Preconditions.required(ifMatch);
        Saved saved = desk.save(
                caller,
                new ResponseKey(round, unit, part),
                seen,
                Bodies.required(request).writing(Flags.read("whole", whole) ? Extent.WHOLE : Extent.PARTIAL));
        return ResponseBuilder.ok(new SavedView(saved.revision(), FindingView.of(saved.findings())))
                .header(HttpHeaders.ETAG, Preconditions.entityTag(saved.revision()))
                .build();
    }

    /** Every change of the draft. */
    @GET
    @Path("history")
    @Operation(summary = "Vem som har ändrat vad, när och varför, från början")
    public List<HistoryEntry> history(@RestPath String round, @RestPath String unit, @RestPath String part) {
        return HistoryEntry.of(reader.changes(callers.keyFor(round, unit, part)));
    }

    /**
     * What shall be written.
     *
     * @param answers by key: a text, a number, a list of codes, or null
     * @param comments by question: a text, or null
     * @param reason why; needed from the survey office
     */
    @Schema(name = "AnswersRequest")
    record AnswersRequest(
            Optional<Map<String, JsonNode>> answers,
            Optional<Map<String, JsonNode>> comments,
            Optional<String> reason) {

        Writing writing(Extent extent) {
            return new Writing(
                    extent,
                    AnswerValues.texts(answers.orElse(Map.of())),
                    AnswerValues.texts(comments.orElse(Map.of())),
                    reason);
        }
    }

    /**
     * What came of it.
     *
     * @param revision of the draft
     * @param findings what the checks find in it
     */
    @Schema(name = "Saved")
    record SavedView(long revision, List<FindingView> findings) {}
}
