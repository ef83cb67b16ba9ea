package se.oppnajamforelser.catalogue.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a register figure of one unit or region is made of.
 *
 * @param persons the numerator: how many have what is measured
 * @param population the denominator: of how many
 */
public record Counts(long persons, long population) {

    /** Nobody of nobody. */
    public static final Counts NONE = new Counts(0, 0);

    public Counts {
        if (persons < 0 || persons > population) {
            throw new IllegalArgumentException(
                    "counts: " + persons + " of " + population + " (expected: nought to all of the population)");
        }
    }

    /**
     * The counts that a ratio is made of. A population that a schablonreducering has made a part of a person is taken to be
     * the smaller number.
     */
    public static Counts of(BigDecimal numerator, BigDecimal denominator) {
        long persons = numerator.setScale(0, RoundingMode.HALF_UP).longValueExact();
        long population = denominator.setScale(0, RoundingMode.FLOOR).longValueExact();
        return new Counts(persons, Math.max(persons, population));
    }

    /**
     * The counts of so many answers that are numbers. A number can be any, whatever the others are, so that they are taken as
     * answers of which half are as is wished.
     */
    public static Counts ofNumbers(int answers) {
        return new Counts(answers / 2, answers);
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(persons + other.persons, population + other.population);
    }
}
