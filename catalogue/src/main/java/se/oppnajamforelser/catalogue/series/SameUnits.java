package se.oppnajamforelser.catalogue.series;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.share.ShareRule;

/**
 * The change among the units that count in both years, so that it cannot come from who answered.
 *
 * @param units number of those units
 * @param points how much their share or mean changed, in percentage points or in what the indicator counts, one decimal
 * @param flow what they turned to; empty for a number
 */
public record SameUnits(int units, BigDecimal points, Optional<Flow> flow) {

    /** Empty if no unit counts in both years, and where a figure of those that do may not be shown. */
    static Optional<SameUnits> of(Observation before, Observation after) {
        Set<String> same = new TreeSet<>(before.counting());
        same.retainAll(after.counting());
        if (same.isEmpty() || !before.shows(same) || !after.shows(same)) {
            return Optional.empty();
        }
        boolean isShare = after.rule().kind() == ShareRule.Kind.SHARE;
        return Optional.of(new SameUnits(
                same.size(),
                Change.points(before, after, same, same),
                isShare ? Optional.of(Flow.of(same, before, after)) : Optional.empty()));
    }
}
