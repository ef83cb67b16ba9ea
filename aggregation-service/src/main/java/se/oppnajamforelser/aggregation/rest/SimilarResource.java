package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.UnitOutcomes;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Similar;
import se.oppnajamforelser.catalogue.series.SimilarUnits;

/** Kommuner that are like one another. */
@Path("/api/v1/units/{unit}/similar")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Jämförelser")
class SimilarResource {

    private static final Filters FILTERS = Filters.of("round", "by", "count");
    private static final List<String> USUAL = List.of(SimilarUnits.INHABITANTS, SimilarUnits.SKL_GROUP);
    private static final int FEW = 7;
    private static final int ALL = 289;

    private final KnownRounds rounds;
    private final UnitOutcomes outcomes;

    SimilarResource(KnownRounds rounds, UnitOutcomes outcomes) {
        this.rounds = rounds;
        this.outcomes = outcomes;
    }

    /** The kommuner most like one, with what that rests on. */
    @GET
    @Operation(
            summary = "Liknande kommuner, med grunden för likheten",
            description =
                    "Ange round. Filtret by säger vad som jämförs: invanare, storleksgrupp, kommungrupp, lan, eller id"
                            + " för en av omgångens indikatorer som är ett tal; det kan anges flera gånger och är annars invanare"
                            + " och kommungrupp. Filtret count är antalet kommuner, annars 7.")
    public SimilarAnswer similar(
            @RestPath String unit,
            @RestQuery List<String> round,
            @RestQuery List<String> by,
            @RestQuery Optional<String> count,
            @Context UriInfo uri) {
        FILTERS.check(uri);
        String id = Filters.one("round", round);
        Round asked = Filters.found(() -> rounds.round(id));
        List<String> chosen = by.isEmpty() ? USUAL : by.stream().distinct().toList();
        SimilarUnits units = new SimilarUnits(asked.referenceDate(), outcomes.numbers(asked));
        SimilarUnits.Basis basis = Filters.found(() -> units.by(chosen));
        List<Similar> similar = units.nearest(unit, basis, Filters.number("count", count, 1, ALL, FEW));
        return SimilarAnswer.of(unit, asked.id(), chosen, similar);
    }
}
