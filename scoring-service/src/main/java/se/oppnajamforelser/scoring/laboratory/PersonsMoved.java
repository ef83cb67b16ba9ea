package se.oppnajamforelser.scoring.laboratory;

import java.util.Comparator;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;

/**
 * How many persons would get another outcome, told together since none of them is named.
 *
 * @param indicator the indicator as it is
 * @param before the outcome that they have
 * @param after the outcome that they would get; the same where one number would be another
 * @param persons how many, above 0
 */
public record PersonsMoved(Indicator indicator, NamedOutcome before, NamedOutcome after, int persons) {

    /** Those that are most first. */
    static final Comparator<PersonsMoved> ORDER = Comparator.comparingInt(PersonsMoved::persons)
            .reversed()
            .thenComparing(moved -> moved.before.code())
            .thenComparing(moved -> moved.after.code());
}
