package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.aggregation.round.KnownRounds;

/** What can be compared with what. */
@Path("/api/v1/rounds/{round}/comparability")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Jämförelser")
class ComparabilityResource {

    private final KnownRounds rounds;

    ComparabilityResource(KnownRounds rounds) {
        this.rounds = rounds;
    }

    /** How the indicators of a round compare with earlier years and between areas. */
    @GET
    @Operation(summary = "Hur omgångens indikatorer går att jämföra med tidigare år och mellan verksamhetsområden")
    public ComparabilityAnswer comparability(@RestPath String round) {
        return ComparabilityAnswer.of(rounds.round(round), rounds.comparisons(), rounds.areaTable());
    }
}
