package se.oppnajamforelser.scoring.laboratory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;

/** One indicator as it is and as it would be, unit after unit. */
final class ComparedIndicator {

    private final Version before;
    private final Version after;
    private final boolean sameRule;
    private final List<OutcomeChange> outcomes = new ArrayList<>();

    ComparedIndicator(Round before, Round after, Indicator indicator) {
        this.before = new Version(before, indicator, new HashMap<>());
        this.after = new Version(after, after.indicator(indicator.id().value()), new HashMap<>());
        this.sameRule = indicator.rule().equals(this.after.indicator.rule());
    }

    /** The indicator by the rules of one round, and what its regions have come to. */
    private record Version(Round round, Indicator indicator, Map<String, Tally> tallies) {

        void count(List<Region> regions, Settled settled) {
            Tally one = Tally.one(settled);
            regions.forEach(region -> tallies.merge(region.id(), one, Tally::plus));
        }

        Share share(Region region) {
            return ShareRule.of(indicator, round.withholding()).apply(tallies.get(region.id()));
        }
    }

    void add(Unit unit, Scorer.OfUnit scored) {
        Settled was = scored.settle(before.indicator);
        Settled is = sameRule ? was : scored.settle(after.indicator);
        List<Region> regions = before.round.frame().regionsOf(unit.code());
        before.count(regions, was);
        after.count(regions, is);
        OutcomeChange change = new OutcomeChange(
                before.indicator, unit, CellResult.of(before.round, was), CellResult.of(after.round, is));
        if (!change.before().equals(change.after())) {
            outcomes.add(change);
        }
    }

    Stream<OutcomeChange> outcomes() {
        return outcomes.stream();
    }

    /** Regions of the whole frame; every unit of it has been added. */
    Stream<ShareChange> shares() {
        return before.round.frame().regions().stream()
                .map(region -> new ShareChange(before.indicator, region, before.share(region), after.share(region)))
                .filter(change -> ShareChange.isOne(change.before(), change.after()));
    }
}
