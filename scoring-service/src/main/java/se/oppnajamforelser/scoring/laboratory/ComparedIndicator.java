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
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** One indicator as it is and as it would be, unit after unit. */
final class ComparedIndicator {

    private final Version before;
    private final Version after;
    private final boolean sameRule;
    private final boolean recoloured;
    private final List<OutcomeChange> outcomes = new ArrayList<>();

    ComparedIndicator(Round before, Round after, Indicator indicator) {
        this.before = Version.of(before, indicator);
        this.after = Version.of(after, after.indicator(indicator.id().value()));
        this.sameRule = indicator.rule().equals(this.after.indicator.rule());
        this.recoloured = (this.before.isCompared() || this.after.isCompared())
                && !(indicator.equals(this.after.indicator) && before.colours().equals(after.colours()));
    }

    /** The indicator by the rules of one round, what its regions have come to, and the units' numbers. */
    private record Version(
            Round round, Indicator indicator, Map<String, Tally> tallies, Map<String, UnitOutcome> numbers) {

        static Version of(Round round, Indicator indicator) {
            return new Version(round, indicator, new HashMap<>(), new HashMap<>());
        }

        boolean isCompared() {
            return indicator.presentation().green().isPresent();
        }

        void count(Unit unit, List<Region> regions, Settled settled) {
            Tally one = Tally.one(settled);
            regions.forEach(region -> tallies.merge(region.id(), one, Tally::plus));
            settled.measured().ifPresent(number -> numbers.put(unit.code(), UnitOutcome.of(number)));
        }

        Share share(Region region) {
            return ShareRule.of(indicator, round.withholding()).apply(tallies.get(region.id()));
        }

        IndicatorNumbers compared() {
            return IndicatorNumbers.of(round.frame(), indicator, numbers);
        }
    }

    void add(Unit unit, Scorer.OfUnit scored) {
        Settled was = scored.settle(before.indicator);
        Settled is = sameRule ? was : scored.settle(after.indicator);
        List<Region> regions = before.round.frame().regionsOf(unit.code());
        before.count(unit, regions, was);
        after.count(unit, regions, is);
        OutcomeChange change = new OutcomeChange(
                before.indicator, unit, CellResult.of(before.round, was), CellResult.of(after.round, is));
        if (recoloured || change.isOne()) {
            outcomes.add(change);
        }
    }

    /** Cells of the whole frame; every unit of it has been added, since one unit's number can move another's colour. */
    Stream<OutcomeChange> outcomes() {
        if (!recoloured) {
            return outcomes.stream();
        }
        IndicatorNumbers was = before.compared();
        IndicatorNumbers is = after.compared();
        return outcomes.stream().map(change -> change.compared(was, is)).filter(OutcomeChange::isOne);
    }

    /** Regions of the whole frame; every unit of it has been added. */
    Stream<ShareChange> shares() {
        return before.round.frame().regions().stream()
                .map(region -> new ShareChange(before.indicator, region, before.share(region), after.share(region)))
                .filter(change -> ShareChange.isOne(change.before(), change.after()));
    }
}
