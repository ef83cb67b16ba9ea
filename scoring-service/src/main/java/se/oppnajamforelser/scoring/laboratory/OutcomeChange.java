package se.oppnajamforelser.scoring.laboratory;

import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.IndicatorNumbers;

/**
 * The cell of a kommun, stadsdel or unit of care that would be another.
 *
 * @param indicator the indicator as it is
 * @param who whose cell it is
 * @param before what stands there
 * @param after what would stand there
 */
public record OutcomeChange(Indicator indicator, Participant who, CellResult before, CellResult after) {

    /** Whether anything would be another. */
    boolean isOne() {
        return !before.equals(after);
    }

    /** The same with the colours that come from how the units compare, before and after. */
    OutcomeChange compared(IndicatorNumbers was, IndicatorNumbers is) {
        return new OutcomeChange(
                indicator, who, before.compared(was.colour(who.code())), after.compared(is.colour(who.code())));
    }

    /** Whether the cell's colour would be another. */
    public boolean changesColour() {
        return !before.colour().equals(after.colour());
    }
}
