package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.scoring.OutcomeDesk;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;

/** What a unit got, and why. */
@Path("/api/v1/rounds/{round}/units/{unit}/outcomes")
@RolesAllowed({"respondent", "reader", "office", "approver"})
@Tag(name = "Utfall")
class OutcomesResource {

    private final OutcomeDesk desk;
    private final Caller caller;

    OutcomesResource(OutcomeDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Every indicator of the round, in the order of the catalogue. */
    @GET
    @Operation(summary = "Enhetens utfall på alla indikatorer, med förklaring i ord")
    public List<OutcomeView> all(@RestPath String round, @RestPath String unit) {
        admit(round, unit);
        return desk.of(round, unit).stream()
                .flatMap(area -> views(round, area).stream())
                .toList();
    }

    /** One indicator, with every step of its explanation and what would give Ja. */
    @GET
    @Path("{indicator}")
    @Operation(
            summary = "Enhetens utfall på en indikator, med varje steg i förklaringen och vad som skulle ge Ja",
            description = "whatWouldGiveJa är de minsta ändringarna av enhetens svar som ger Ja eller räknas som Ja:"
                    + " högst fem sätt, och hur många fler det finns. Varje sätt räcker för sig. Där ett svar kan vara ett"
                    + " av flera står alla i to.")
    public OutcomeView one(@RestPath String round, @RestPath String unit, @RestPath String indicator) {
        admit(round, unit);
        List<AreaOutcomes> areas = desk.of(round, unit);
        Indicator wanted = desk.indicator(round, indicator);
        return areas.stream()
                .flatMap(area -> views(round, area).stream())
                .filter(view -> view.indicator().equals(wanted.id().value()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no outcome for " + wanted.id() + " (expected one for every indicator of the round)"))
                .with(desk.explain(round, unit, wanted).tree(), desk.whatWouldGiveJa(round, unit, wanted));
    }

    private void admit(String round, String unit) {
        if (desk.asks(round) == FrameKind.BRUKARE) {
            caller.mayReadPersons();
        } else {
            caller.mayRead(unit);
        }
    }

    private List<OutcomeView> views(String round, AreaOutcomes area) {
        return area.verdicts().stream()
                .map(verdict -> OutcomeView.of(area, verdict, desk.indicator(round, verdict.indicator())))
                .toList();
    }
}
