package se.oppnajamforelser.scoring.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.scoring.CorrectionDesk;
import se.oppnajamforelser.scoring.messaging.Telling;
import se.oppnajamforelser.scoring.supplement.Correction;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;

/** Corrections of outcomes by what units answered the year before, and the answers that they rest on. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed("office")
@Tag(name = "Rättelser")
class CorrectionsResource {

    private final CorrectionDesk desk;
    private final Telling telling;
    private final Deciding deciding;

    CorrectionsResource(CorrectionDesk desk, Telling telling, Deciding deciding) {
        this.desk = desk;
        this.telling = telling;
        this.deciding = deciding;
    }

    /** Every outcome that is corrected, or was until that was withdrawn. */
    @GET
    @Path("corrections")
    @Operation(summary = "Utfall som är rättade med hjälp av förra årets svar, och rättelser som är tillbakadragna")
    public List<CorrectionView> corrections(@RestPath String round) {
        return desk.corrections(round).stream().map(CorrectionView::of).toList();
    }

    /** Withdraws a correction, or lets it hold again. */
    @PUT
    @Path("units/{unit}/corrections/{indicator}")
    @Operation(
            summary = "Dra tillbaka en rättelse, eller låt den gälla igen",
            description = "state är withdrawn eller holds. Utfallet räknas om genast.")
    public void withdraw(
            @RestPath String round, @RestPath String unit, @RestPath String indicator, CorrectionRequest request) {
        CorrectionRequest given = Bodies.required(request);
        Decision decision = deciding.decision(given.reason());
        telling.carryOut(() -> desk.withdraw(round, unit, indicator, given.withdrawn(), decision));
    }

    /** What a unit answered the year before. */
    @GET
    @Path("units/{unit}/previous-answers")
    @Operation(summary = "Vad enheten svarade året före, så vitt det är känt")
    public Map<String, String> previous(@RestPath String round, @RestPath String unit) {
        return desk.previous(round, unit);
    }

    /** Takes in what a unit answered the year before. */
    @PUT
    @Path("units/{unit}/previous-answers")
    @Operation(
            summary = "Ta in vad enheten svarade året före",
            description = "answers är svaren efter årets svarsnycklar och tar platsen för det som var känt; ett tomt"
                    + " objekt tar bort det. De räknas aldrig som svar, men kan rätta ett utfall.")
    public Map<String, String> takePrevious(
            @RestPath String round, @RestPath String unit, PreviousAnswersRequest request) {
        PreviousAnswersRequest given = Bodies.required(request);
        Decision decision = deciding.decision(given.reason());
        telling.carryOut(() -> desk.takePrevious(round, unit, given.values(), decision));
        return desk.previous(round, unit);
    }

    /**
     * Whether a correction holds.
     *
     * @param state {@code withdrawn} or {@code holds}
     * @param reason why
     */
    record CorrectionRequest(Optional<String> state, Optional<String> reason) {

        boolean withdrawn() {
            return switch (state.orElse("")) {
                case "withdrawn" -> true;
                case "holds" -> false;
                default ->
                    throw new InvalidRequestException(
                            "state är \"" + state.orElse("") + "\". Ange withdrawn eller holds.");
            };
        }
    }

    /**
     * What a unit answered the year before.
     *
     * @param answers by answer key
     * @param reason where they come from
     */
    record PreviousAnswersRequest(
            @Schema(type = SchemaType.OBJECT, example = "{\"B3[tandvard]\": \"nej\"}")
            Optional<JsonNode> answers,

            Optional<String> reason) {

        Map<String, List<String>> values() {
            return answers.filter(JsonNode::isObject)
                    .map(AnswerValues::of)
                    .orElseThrow(() -> new InvalidRequestException(
                            "Ange answers som ett objekt, till exempel {\"answers\": {\"B3[tandvard]\": \"nej\"}}."));
        }
    }

    /**
     * A correction.
     *
     * @param unit code of the unit
     * @param name name of the unit
     * @param indicator id of the indicator
     * @param outcome code of the outcome as it stands
     * @param correctedFrom code of the outcome without the correction, while it holds
     * @param withdrawn who withdrew it, when and why
     */
    record CorrectionView(
            String unit,
            String name,
            String indicator,
            String outcome,
            Optional<String> correctedFrom,
            Optional<DecisionView> withdrawn) {

        private static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.unit().code(),
                    correction.unit().fullName(),
                    correction.indicator().id().value(),
                    correction.outcome().code(),
                    correction.before().map(NamedOutcome::code),
                    correction.withdrawn().map(Entry::decision).map(DecisionView::of));
        }
    }
}
