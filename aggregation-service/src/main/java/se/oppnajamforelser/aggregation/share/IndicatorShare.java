package se.oppnajamforelser.aggregation.share;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;

/**
 * The share of one indicator in a region.
 *
 * @param indicator the indicator
 * @param share its share, by the catalogue's rule
 */
public record IndicatorShare(Indicator indicator, Share share) {

    private static final Set<Outcome> OF_NUMBERS =
            EnumSet.complementOf(EnumSet.of(Outcome.JA, Outcome.DELVIS, Outcome.NEJ));
    private static final Set<Outcome> OF_SHARES = EnumSet.complementOf(EnumSet.of(Outcome.TAL));

    /** The shares that a tally gives, one for each indicator of its area, in the order of the catalogue. */
    public static List<IndicatorShare> of(Round round, RegionTally tally) {
        List<Indicator> indicators = round.area(tally.key().area()).indicators();
        return IntStream.range(0, indicators.size())
                .mapToObj(place -> {
                    Indicator indicator = indicators.get(place);
                    ShareRule rule = ShareRule.of(indicator, round.withholding());
                    return new IndicatorShare(
                            indicator, rule.apply(tally.tallies().get(place)));
                })
                .toList();
    }

    /** The share of one indicator that a tally of its area gives. */
    public static IndicatorShare of(Round round, RegionTally tally, Indicator indicator) {
        ShareRule rule = ShareRule.of(indicator, round.withholding());
        return new IndicatorShare(indicator, rule.apply(tally.of(round.area(indicator.area()), indicator)));
    }

    /** The same without its figure, if that of these units may not be shown. */
    public IndicatorShare shown(Disclosure disclosure, Collection<String> units) {
        return new IndicatorShare(indicator, disclosure.shown(indicator, units, share));
    }

    /** Number of units by code of outcome, for every outcome that the indicator can have. */
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Set<Outcome> possible = indicator.isNumeric() ? OF_NUMBERS : OF_SHARES;
        possible.forEach(outcome -> counts.put(outcome.code(), share.tally().count(outcome)));
        return counts;
    }
}
