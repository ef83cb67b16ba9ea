package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * What one unit got on one indicator, as far as shares and series are concerned.
 *
 * @param outcome the outcome
 * @param number the unit's number, where the outcome is {@link Outcome#TAL} and only there
 */
public record UnitOutcome(Outcome outcome, Optional<BigDecimal> number) {

    private static final Map<Outcome, Tally> TALLIES =
            new EnumMap<>(Arrays.stream(Outcome.values()).collect(Collectors.toMap(Function.identity(), Tally::one)));

    public UnitOutcome {
        if (number.isPresent() != (outcome == Outcome.TAL)) {
            throw new IllegalArgumentException("outcome " + outcome.code() + " with number " + number
                    + " (expected: a number for tal, and none for the others)");
        }
    }

    /** An outcome that is no number. */
    public static UnitOutcome of(Outcome outcome) {
        return new UnitOutcome(outcome, Optional.empty());
    }

    /** The unit's share of its regions' tallies. */
    public Tally tally() {
        return number.map(Tally::one).orElseGet(() -> TALLIES.get(outcome));
    }
}
