package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * An indicator as one round has it.
 *
 * @param round the round
 * @param indicator the indicator as it is called and ruled there
 * @param compared how it compares with earlier years, also those that the catalogue has no round of; latest first
 */
public record Stage(Round round, Indicator indicator, List<Compared> compared) {

    public Stage {
        compared = List.copyOf(compared);
    }

    /** The year of publication. */
    public int year() {
        return round.year();
    }

    /** How it compares with an earlier stage; not judged, if nothing is said of it. */
    Compared comparedWith(Stage earlier) {
        return compared.stream()
                .filter(one -> one.year() == earlier.year())
                .findFirst()
                .orElseGet(() -> new Compared(earlier.year(), Optional.empty(), Optional.empty()));
    }
}
