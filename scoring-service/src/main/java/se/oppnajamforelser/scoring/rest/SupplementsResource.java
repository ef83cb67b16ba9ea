package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.scoring.SupplementDesk;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.Item;

/** All that is known of units beside what they have sent in. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed({"office", "approver"})
@Tag(name = "Uppgifter vid sidan av svaren")
class SupplementsResource {

    private final SupplementDesk desk;

    SupplementsResource(SupplementDesk desk) {
        this.desk = desk;
    }

    /** What holds, for every unit. */
    @GET
    @Path("supplements")
    @Operation(
            summary =
                    "Allt som gäller vid sidan av svaren: bedömningar, rättelser, registeruppgifter, förra årets svar")
    public List<EntryView> all(@RestPath String round) {
        return desk.ofRound(round).entrySet().stream()
                .flatMap(unit -> unit.getValue().entries().stream()
                        .filter(entry -> entry.change().item().isPresent())
                        .map(entry -> EntryView.of(unit.getKey(), entry)))
                .toList();
    }

    /** What has ever held for a unit. */
    @GET
    @Path("units/{unit}/supplements")
    @Operation(summary = "Allt som har ändrats vid sidan av enhetens svar, det äldsta först")
    public List<EntryView> history(@RestPath String round, @RestPath String unit) {
        return desk.history(round, unit).stream()
                .map(entry -> EntryView.of(unit, entry))
                .toList();
    }

    /**
     * Something that is known, or was taken back.
     *
     * @param unit code of the unit
     * @param revision of all that is known of the unit, after the change
     * @param kind {@code previous-answers}, {@code judgement}, {@code register-value} or {@code withdrawn-correction}
     * @param subject answer key or indicator; empty for the unit as a whole
     * @param item what is known; left out if it was taken back
     * @param decision by whom, when and why
     */
    record EntryView(
            String unit, long revision, String kind, String subject, Optional<Item> item, DecisionView decision) {

        private static EntryView of(String unit, Entry entry) {
            return new EntryView(
                    unit,
                    entry.revision(),
                    entry.change().kind().code(),
                    entry.change().subject(),
                    entry.change().item(),
                    DecisionView.of(entry.decision()));
        }
    }
}
