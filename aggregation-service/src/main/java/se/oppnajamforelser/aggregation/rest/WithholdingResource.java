package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.rest.WithholdingAnswer.CellAnswer;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Withholding;
import se.oppnajamforelser.catalogue.share.WithholdingTrial;

/**
 * What the choice between the two rules for withholding figures does to a round. For those who make the choice, since it
 * shows figures that the rule in force withholds.
 */
@Path("/api/v1/rounds/{round}/withholding-rules")
@RolesAllowed({"office", "approver"})
@Tag(name = "Jämförelser")
class WithholdingResource {

    private static final Filters FILTERS = Filters.of("area", "indicator", "region");

    private final KnownRounds rounds;
    private final Shares shares;
    private final GroupDesk groups;

    WithholdingResource(KnownRounds rounds, Shares shares, GroupDesk groups) {
        this.rounds = rounds;
        this.shares = shares;
        this.groups = groups;
    }

    /** Every figure that one rule shows and the other withholds. */
    @GET
    @Operation(
            summary = "Vilka värden som visas eller inte beroende på vilken av de två 20-procentsreglerna som gäller",
            description = "Båda reglerna prövas på omgångens utfall: bara bortfall, eller bortfall och Ej aktuellt"
                    + " tillsammans. Vilken som gäller står i inForce. Filtren är desamma som för andelar.")
    public WithholdingAnswer rules(
            @RestPath String round,
            @RestQuery List<String> area,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        Round asked = rounds.round(round);
        FILTERS.check(uri);
        Selection selection = Selection.of(asked, area, indicator, region, groups::group);
        List<Tried> tried =
                shares.of(asked, selection.regions(), selection.groups(), selection.areas()).tallies().stream()
                        .flatMap(tally -> tried(asked, tally, selection).stream())
                        .toList();
        Map<String, RegionAnswer> places = selection.places(asked.frame());
        Withholding inForce = asked.withholding();
        return new WithholdingAnswer(
                asked.id(),
                inForce.counts().code(),
                inForce.percent(),
                tried.size(),
                tried.stream()
                        .filter(one -> one.trial.differs())
                        .map(one -> CellAnswer.of(places.get(one.region), one.indicator, one.trial))
                        .toList());
    }

    private static List<Tried> tried(Round round, RegionTally tally, Selection selection) {
        Area area = round.area(tally.key().area());
        return area.indicators().stream()
                .filter(indicator -> selection.indicators().contains(indicator.id()))
                .map(indicator -> new Tried(
                        tally.key().region(),
                        indicator,
                        WithholdingTrial.of(indicator, round.withholding(), tally.of(area, indicator))))
                .toList();
    }

    private record Tried(String region, Indicator indicator, WithholdingTrial trial) {}
}
