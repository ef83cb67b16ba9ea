package se.oppnajamforelser.scoring.laboratory;

import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * A unit's cell that would be another.
 *
 * @param indicator the indicator as it is
 * @param unit the unit
 * @param before what stands there
 * @param after what would stand there
 */
public record OutcomeChange(Indicator indicator, Unit unit, CellResult before, CellResult after) {

    /** Whether the cell's colour would be another. */
    public boolean changesColour() {
        return !before.colour().equals(after.colour());
    }
}
