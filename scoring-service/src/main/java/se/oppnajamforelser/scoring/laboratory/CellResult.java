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
 * @param colour the cell's colour, if it has one
 */
public record CellResult(NamedOutcome named, Optional<BigDecimal> value, Optional<Colour> colour) {

    static CellResult of(Round round, Settled settled) {
        return new CellResult(
                settled.named(), settled.measured().map(Measured::value), round.colour(settled.outcome()));
    }
}
