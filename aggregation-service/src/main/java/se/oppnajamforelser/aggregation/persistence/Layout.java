package se.oppnajamforelser.aggregation.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * The indicators that a stored snapshot tells of, in its order.
 *
 * @param indicators ids, with commas between
 */
record Layout(String indicators) {

    /** As the catalogue has it now. */
    static Layout of(Area area) {
        return new Layout(String.join(
                ",", area.indicators().stream().map(one -> one.id().value()).toList()));
    }

    /** Outcomes of this layout in the order of another; an indicator that is not told of is Bortfall. */
    List<UnitOutcome> inOrderOf(Layout other, List<UnitOutcome> outcomes) {
        if (equals(other)) {
            return outcomes;
        }
        List<String> mine = Arrays.asList(indicators.split(","));
        List<UnitOutcome> ordered = new ArrayList<>();
        for (String indicator : other.indicators.split(",")) {
            int place = mine.indexOf(indicator);
            ordered.add(place < 0 ? UnitOutcome.of(Outcome.BORTFALL) : outcomes.get(place));
        }
        return ordered;
    }
}
