package se.oppnajamforelser.scoring.laboratory;

import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;

/**
 * A unit's cell that would be another.
 *
 * @param indicator the indicator as it is
 * @param unit the unit
 * @param before what stands there
 * @param after what would stand there
 */
public record OutcomeChange(Indicator indicator, Unit unit, CellResult before, CellResult after) {

    /** Whether anything would be another. */
    boolean isOne() {
        return !before.equals(after);
    }

    /** The same with the colours that come from how the units compare, before and after. */
    OutcomeChange compared(IndicatorNumbers was, IndicatorNumbers is) {
        return new OutcomeChange(
                indicator, unit, before.compared(was.colour(unit.code())), after.compared(is.colour(unit.code())));
    }

    /** Whether the cell's colour would be another. */
    public boolean changesColour() {
        return !before.colour().equals(after.colour());
    }
}
