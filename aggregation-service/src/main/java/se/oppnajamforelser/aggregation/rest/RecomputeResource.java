package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Recomputation;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.round.Round;

/** Where the office has every tally counted anew. */
@Path("/api/v1/rounds/{round}/recompute")
@RolesAllowed("office")
@Tag(name = "Omräkning")
class RecomputeResource {

    private final KnownRounds rounds;
    private final Recomputation recomputation;

    RecomputeResource(KnownRounds rounds, Recomputation recomputation) {
        this.rounds = rounds;
        this.recomputation = recomputation;
    }

    /** Counts everything anew and reports every difference; nothing is changed unless {@code repair=true}. */
    @POST
    @Operation(
            summary =
                    "Räknar om alla antal från de sparade utfallen och redovisar varje skillnad; rättar bara med repair=true")
    public Recomputation.Report recompute(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String repair) {
        Round asked = rounds.round(round);
        return Filters.flag("repair", repair) ? recomputation.repair(asked) : recomputation.compare(asked);
    }
}
