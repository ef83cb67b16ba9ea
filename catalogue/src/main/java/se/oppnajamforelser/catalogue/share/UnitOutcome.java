package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * What one unit got on one indicator, as far as shares and series are concerned.
 *
 * @param outcome the outcome
 * @param number the unit's number, where the outcome is {@link Outcome#TAL} and only there
 * @param parts what the number is made of, if it is a ratio and that is known
 */
public record UnitOutcome(Outcome outcome, Optional<BigDecimal> number, Optional<Measured.Parts> parts) {

    private static final Map<Outcome, Tally> TALLIES =
            new EnumMap<>(Arrays.stream(Outcome.values()).collect(Collectors.toMap(Function.identity(), Tally::one)));

    public UnitOutcome {
        if (number.isPresent() != (outcome == Outcome.TAL)) {
            throw new IllegalArgumentException("outcome " + outcome.code() + " with number " + number
                    + " (expected: a number for tal, and none for the others)");
        }
        if (parts.isPresent() && number.isEmpty()) {
            throw new IllegalArgumentException(
                    "outcome " + outcome.code() + " with the parts of a number (expected: parts of a number only)");
        }
    }

    /** An outcome that is no number. */
    public static UnitOutcome of(Outcome outcome) {
        return new UnitOutcome(outcome, Optional.empty(), Optional.empty());
    }

    /** A number of which no more is known. */
    public static UnitOutcome of(BigDecimal number) {
        return new UnitOutcome(Outcome.TAL, Optional.of(number), Optional.empty());
    }

    /** A number and what it is made of. */
    public static UnitOutcome of(Measured number) {
        return new UnitOutcome(Outcome.TAL, Optional.of(number.exact()), number.parts());
    }

    /** The same for a unit that has a weight. */
    public Tally tally(Optional<BigDecimal> weight) {
        return weight.map(heavy -> tally().with(Weights.one(outcome, heavy))).orElseGet(this::tally);
    }

    /** The unit's share of its regions' tallies. */
    public Tally tally() {
        return number.map(exact -> Tally.one(exact).with(parts.map(Ratios::one).orElse(Ratios.NONE)))
                .orElseGet(() -> TALLIES.get(outcome));
    }
}
