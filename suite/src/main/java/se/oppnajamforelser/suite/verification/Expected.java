package se.oppnajamforelser.suite.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.disclosure.AdditiveTable;
import se.oppnajamforelser.catalogue.disclosure.Counts;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.disclosure.Suppressor;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;

/** Every figure that a release should hold, computed afresh from the submissions, unit by unit and region by region. */
final class Expected {

    private final Round round;
    private final SortedMap<Place, String> figures = new TreeMap<>();

    private Expected(Round round) {
        this.round = round;
    }

    /**
     * Where a figure stands.
     *
     * @param area the area
     * @param code the unit's code or the region's id
     * @param indicator the indicator's id
     */
    record Place(String area, String code, String indicator) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return area + ", " + code + ", " + indicator;
        }
    }

    static SortedMap<Place, String> of(
            Round round, Collection<StoredSubmission> submissions, StoredSupplements supplements) {
        Expected expected = new Expected(round);
        Map<String, Submitted> byUnit = submitted(round, submissions);
        for (Area area : round.areas()) {
            for (Indicator indicator : area.published().indicators()) {
                expected.compute(area, indicator, byUnit, supplements);
            }
        }
        return expected.figures;
    }

    private static Map<String, Submitted> submitted(Round round, Collection<StoredSubmission> submissions) {
        Map<String, TreeMap<String, Answers>> parts = new TreeMap<>();
        round.frame().units().forEach(unit -> parts.put(unit.code(), new TreeMap<>()));
        submissions.forEach(stored -> parts.get(stored.unit()).put(stored.part(), Answers.of(stored.answers())));
        Map<String, Submitted> submitted = new TreeMap<>();
        parts.forEach((unit, answers) -> submitted.put(unit, new Submitted(answers)));
        return submitted;
    }

    private void compute(Area area, Indicator indicator, Map<String, Submitted> byUnit, StoredSupplements supplements) {
        Scorer scorer = new Scorer(round.questionnaire());
        Map<String, Settled> outcomes = new TreeMap<>();
        for (Unit unit : round.frame().units()) {
            Submitted submitted = byUnit.get(unit.code());
            Settled settled = scorer.of(submitted, supplements.of(unit.code(), submitted.all()))
                    .settle(indicator);
            outcomes.put(unit.code(), settled);
        }
        Set<String> hidden = hidden(indicator, outcomes);
        outcomes.forEach((unit, settled) ->
                put(area, unit, indicator, hidden.contains(unit) ? NamedOutcome.SUPPRESSED.code() : text(settled)));
        ShareRule rule = ShareRule.of(indicator, round.withholding());
        for (Region region : round.frame().regions()) {
            List<Tally> tallies = new ArrayList<>();
            region.units().forEach(unit -> tallies.add(Tally.one(outcomes.get(unit))));
            Share share = rule.apply(tallies.stream().reduce(Tally.NONE, Tally::plus));
            boolean hides = hidden.contains(region.id()) && share.withheld().isEmpty();
            put(area, region.id(), indicator, hides ? Figures.withheld(Share.Reason.SUPPRESSED.code()) : text(share));
        }
    }

    /** Codes of units and ids of regions whose figure is too small to show, or would tell one that is. */
    private Set<String> hidden(Indicator indicator, Map<String, Settled> outcomes) {
        Optional<SuppressionRule> rule = indicator.suppression();
        if (rule.isEmpty()) {
            return Set.of();
        }
        Map<String, Counts> counts = new TreeMap<>();
        outcomes.forEach((unit, settled) -> settled.measured()
                .flatMap(Measured::parts)
                .ifPresent(parts -> counts.put(unit, Counts.of(parts.numerator(), parts.denominator()))));
        return Suppressor.suppress(AdditiveTable.of(round.frame(), counts), rule.get())
                .hidden()
                .keySet();
    }

    private void put(Area area, String code, Indicator indicator, String text) {
        figures.put(new Place(area.id(), code, indicator.id().value()), text);
    }

    private static String text(Settled settled) {
        if (settled.outcome() == Outcome.TAL) {
            return Figures.number(settled.value().orElseThrow());
        }
        return settled.named().code();
    }

    /** A share as two of them are compared. */
    static String text(Share share) {
        String bounds = Figures.bounds(
                share.bounds().map(Share.Bounds::lowest), share.bounds().map(Share.Bounds::highest));
        if (share.figure() instanceof Share.Shown shown) {
            return Figures.share(Figures.number(shown.percent()), share.numerator(), share.denominator())
                    + Figures.weighted(shown.weighted())
                    + bounds;
        }
        if (share.figure() instanceof Share.Number number) {
            return Figures.share(Figures.number(number.mean()), share.numerator(), share.denominator());
        }
        return Figures.withheld(((Share.Withheld) share.figure()).reason().code()) + bounds;
    }
}
