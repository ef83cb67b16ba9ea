package se.oppnajamforelser.catalogue.series;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.disclosure.Suppression;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * What every unit of a region got on an indicator in one year.
 *
 * @param year the year of publication
 * @param rule how that year makes a share of it
 * @param units the outcome of each unit, by its code; a unit that nothing is known of is Bortfall
 * @param suppression which figures of that year are not shown; empty if the indicator hides none
 */
public record Observation(
        int year, ShareRule rule, SortedMap<String, UnitOutcome> units, Optional<Suppression> suppression) {

    public Observation {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** The region's share, without its figure where that may not be shown. */
    public Share share() {
        Share share = share(units.keySet());
        return shows(units.keySet()) ? share : share.suppressed();
    }

    /** Whether a figure of some of its units may be shown. */
    boolean shows(Set<String> codes) {
        return suppression.filter(known -> !known.allows(codes)).isEmpty();
    }

    /** The share of some of its units, which may be one that is not to be shown. */
    Share share(Collection<String> codes) {
        return rule.apply(codes.stream().map(code -> units.get(code).tally()).reduce(Tally.NONE, Tally::plus));
    }

    /** The units whose outcome counts in the share, in order of code. */
    Set<String> counting() {
        return units.keySet().stream().filter(this::counts).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean counts(String code) {
        return rule.apply(units.get(code).tally()).denominator() > 0;
    }
}
