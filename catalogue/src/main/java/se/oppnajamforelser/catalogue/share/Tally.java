package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * How many units of a region got each outcome on one indicator, and the sum of their numbers.
 *
 * <p>All that a share is made of: tallies are added and subtracted, so that a change costs what it touches.
 */
public final class Tally {

    /** Nobody. */
    public static final Tally NONE = new Tally(new int[Outcome.values().length], BigDecimal.ZERO);

    private final int[] counts;
    private final BigDecimal sum;

    private Tally(int[] counts, BigDecimal sum) {
        this.counts = counts;
        this.sum = plain(sum);
    }

    /** Equal numbers alike, and 100 as 100 and not as 1E+2. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The tally of units with these outcomes, none of which is a number. */
    public static Tally of(Collection<Outcome> outcomes) {
        return outcomes.stream().map(Tally::one).reduce(NONE, Tally::plus);
    }

    /**
     * A tally that was kept somewhere.
     *
     * @param counts number of units by outcome; an outcome that is left out has none
     * @param sum the sum of the units' numbers
     */
    public static Tally of(Map<Outcome, Integer> counts, BigDecimal sum) {
        int[] kept = new int[Outcome.values().length];
        counts.forEach((outcome, units) -> kept[outcome.ordinal()] = units);
        return new Tally(kept, sum);
    }

    /** One unit with an outcome that is no number. */
    public static Tally one(Outcome outcome) {
        return NONE.plus(outcome, 1);
    }

    /** One unit with a number. */
    public static Tally one(BigDecimal number) {
        return new Tally(NONE.plus(Outcome.TAL, 1).counts, number);
    }

    /** This tally with some more units of one outcome, or fewer if negative. */
    public Tally plus(Outcome outcome, int units) {
        int[] changed = counts.clone();
        changed[outcome.ordinal()] += units;
        return new Tally(changed, sum);
    }

    /** Both tallies together. */
    public Tally plus(Tally other) {
        int[] added = counts.clone();
        Arrays.setAll(added, place -> counts[place] + other.counts[place]);
        return new Tally(added, sum.add(other.sum));
    }

    /** This tally without the other. */
    public Tally minus(Tally other) {
        int[] left = counts.clone();
        Arrays.setAll(left, place -> counts[place] - other.counts[place]);
        return new Tally(left, sum.subtract(other.sum));
    }

    /** Number of units with an outcome. */
    public int count(Outcome outcome) {
        return counts[outcome.ordinal()];
    }

    /** Number of units. */
    public int units() {
        return Arrays.stream(counts).sum();
    }

    /** The sum of the units' numbers. */
    public BigDecimal sum() {
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(counts, tally.counts) && sum.equals(tally.sum);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(counts), sum);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            text.append(outcome.code()).append(' ').append(count(outcome)).append(", ");
        }
        return text.append("sum ").append(sum.toPlainString()).toString();
    }
}
