package se.oppnajamforelser.scoring.laboratory;

import java.math.BigDecimal;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * What stands in a unit's cell of an indicator.
 *
 * @param named the outcome by its name
 * @param value the number of a numeric indicator, as it is shown
 * @param colour the cell's colour, if it has one: its outcome's, or of a number the one it has beside the other units'
 */
public record CellResult(NamedOutcome named, Optional<BigDecimal> value, Optional<Colour> colour) {

    /** By itself: without the colour that comes from how the units compare. */
    static CellResult of(Round round, Settled settled) {
        return new CellResult(
                settled.named(), settled.measured().map(Measured::value), round.colour(settled.outcome()));
    }

    /** The same with the colour that comes from how the units compare, where its outcome has none of its own. */
    CellResult compared(Optional<Colour> relative) {
        return new CellResult(named, value, colour.or(() -> relative));
    }
}
