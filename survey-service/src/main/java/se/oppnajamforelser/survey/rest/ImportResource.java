package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.survey.ImportDesk;
import se.oppnajamforelser.survey.imports.ImportLine;
import se.oppnajamforelser.survey.imports.ImportReport;
import se.oppnajamforelser.survey.imports.Purpose;

/** Takes in answers from a file. */
@Path("/api/v1/rounds/{round}/import")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Import")
class ImportResource {

    private static final String DESCRIPTION = "För varje enhet och del tas allt in eller inget. Rapporten säger vad som"
            + " är fel på varje rad. Med dryRun=true sparas ingenting; med submit=true skickas delarna också in.";

    private final ImportDesk desk;
    private final Callers callers;

    ImportResource(ImportDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Takes in a CSV file with the columns unit, question, answer and, if wanted, comment. */
    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Ta in svar från en CSV-fil: unit, question, answer och eventuellt comment",
            description = DESCRIPTION)
    public ImportView csv(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String submit,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String dryRun,
            byte[] file) {
        return take(round, submit, dryRun, ImportLine.ofCsv(Bodies.required(file)));
    }

    /** Takes in a JSON list of answers. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ta in svar från en JSON-lista av unit, question, answer", description = DESCRIPTION)
    public ImportView json(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String submit,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String dryRun,
            List<AnswerRequest> answers) {
        List<AnswerRequest> given = Bodies.required(answers);
        return take(
                round,
                submit,
                dryRun,
                IntStream.range(0, given.size())
                        .mapToObj(index -> given.get(index).line(index + 1))
                        .toList());
    }

    private ImportView take(String round, String submit, String dryRun, List<ImportLine> lines) {
        boolean rehearsal = Flags.read("dryRun", dryRun);
        Purpose purpose = Flags.read("submit", submit) ? Purpose.SUBMISSION : Purpose.DRAFT;
        ImportReport report = rehearsal
                ? desk.rehearse(callers.caller(), round, lines, purpose)
                : desk.carryOut(callers.caller(), round, lines, purpose);
        return ImportView.of(report, rehearsal);
    }

    /**
     * One answer.
     *
     * @param unit code of the unit
     * @param question key of the answer
     * @param answer a text, a number, a list of codes, or null
     * @param comment to the question
     */
    @Schema(name = "AnswerRequest")
    record AnswerRequest(
            Optional<String> unit, Optional<String> question, Optional<JsonNode> answer, Optional<String> comment) {

        ImportLine line(int number) {
            String key = question.orElse("");
            return new ImportLine(
                    number,
                    unit.orElse(""),
                    key,
                    answer.map(value -> AnswerValues.text(key, value)).orElse(""),
                    comment.filter(text -> !text.isBlank()),
                    0);
        }
    }
}
