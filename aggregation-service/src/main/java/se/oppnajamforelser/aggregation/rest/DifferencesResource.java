package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Disclosures;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.Shares.Tallied;
import se.oppnajamforelser.aggregation.rest.ChangeAnswer.VerdictAnswer;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.Disclosure;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Verdict;

/** Two regions beside each other. */
@Path("/api/v1/rounds/{round}/differences")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Jämförelser")
class DifferencesResource {

    private static final Filters FILTERS = Filters.of("indicator", "region");

    private final KnownRounds rounds;
    private final Shares shares;
    private final GroupDesk groups;
    private final Disclosures disclosures;
    private final Caller caller;

    DifferencesResource(KnownRounds rounds, Shares shares, GroupDesk groups, Disclosures disclosures, Caller caller) {
        this.caller = caller;
        this.rounds = rounds;
        this.shares = shares;
        this.groups = groups;
        this.disclosures = disclosures;
    }

    /** Whether two regions differ for certain, or whether non-response alone could make the difference. */
    @GET
    @Operation(
            summary = "Om skillnaden mellan två regioner kan bero enbart på bortfall",
            description = "Ange indicator en gång och region två gånger. Skillnaden kan bero enbart på bortfall om det"
                    + " finns en andel som båda regionerna kunde ha fått om alla hade svarat.")
    public DifferenceAnswer difference(
            @RestPath String round,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        Round asked = caller.admit(rounds.round(round));
        FILTERS.check(uri);
        String id = Filters.one("indicator", indicator);
        Selection selection = Selection.of(asked, List.of(), List.of(id), region, groups::group);
        if (region.size() != 2
                || selection.regions().size() + selection.groups().size() != 2) {
            throw new UnfitFilterException("Ange två olika regioner i filtret region, till exempel lan-01 och lan-12.");
        }
        return difference(asked, asked.indicator(id), selection);
    }

    private DifferenceAnswer difference(Round round, Indicator indicator, Selection selection) {
        Tallied tallied = shares.of(round, selection.regions(), selection.groups(), selection.areas());
        Map<String, RegionAnswer> places = selection.places(round.frame());
        Disclosure disclosure = disclosures.of(round, List.of(indicator));
        List<IndicatorShare> both = tallied.tallies().stream()
                .map(tally -> IndicatorShare.of(round, tally, indicator)
                        .shown(disclosure, places.get(tally.key().region()).units()))
                .toList();
        List<ShareAnswer> answers = IntStream.range(0, both.size())
                .mapToObj(place -> ShareAnswer.of(
                        places.get(tallied.tallies().get(place).key().region()), indicator.area(), both.get(place)))
                .toList();
        return new DifferenceAnswer(
                round.id(),
                tallied.state().provisional(),
                answers.get(0),
                answers.get(1),
                VerdictAnswer.of(Verdict.of(both.get(0).share(), both.get(1).share())));
    }
}
