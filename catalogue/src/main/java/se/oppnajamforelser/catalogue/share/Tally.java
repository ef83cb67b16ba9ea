package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Settled;

/**
 * How many units of a region got each outcome on one indicator and what these weigh, and the sums of their numbers and of
 * what these are made of.
 *
 * <p>All that a share is made of: tallies are added and subtracted, so that a change costs what it touches.
 */
public final class Tally {

    /** Nobody. */
    public static final Tally NONE =
            new Tally(new int[Outcome.values().length], BigDecimal.ZERO, Ratios.NONE, Weights.NONE);

    private final int[] counts;
    private final BigDecimal sum;
    private final Ratios ratios;
    private final Weights weights;

    private Tally(int[] counts, BigDecimal sum, Ratios ratios, Weights weights) {
        this.counts = counts;
        this.sum = Ratios.plain(sum);
        this.ratios = ratios;
        this.weights = weights;
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
        return new Tally(kept, sum, Ratios.NONE, Weights.NONE);
    }

    /** One unit with an outcome that is no number. */
    public static Tally one(Outcome outcome) {
        return NONE.plus(outcome, 1);
    }

    /** One unit with what it got. */
    public static Tally one(Settled settled) {
        return settled.measured().map(Tally::one).orElseGet(() -> one(settled.outcome()));
    }

    /** One unit with a number. */
    public static Tally one(BigDecimal number) {
        return new Tally(NONE.plus(Outcome.TAL, 1).counts, number, Ratios.NONE, Weights.NONE);
    }

    /** One unit with a number, and with what it is made of if that is known. */
    public static Tally one(Measured number) {
        return one(number.exact()).with(number.parts().map(Ratios::one).orElse(Ratios.NONE));
    }

    /** This tally with other sums of what its numbers are made of, such as those that were kept somewhere. */
    public Tally with(Ratios others) {
        return new Tally(counts, sum, others, weights);
    }

    /** This tally with other weights of its units, such as those that were kept somewhere. */
    public Tally with(Weights others) {
        return new Tally(counts, sum, ratios, others);
    }

    /** This tally with some more units of one outcome, or fewer if negative. */
    public Tally plus(Outcome outcome, int units) {
        int[] changed = counts.clone();
        changed[outcome.ordinal()] += units;
        return new Tally(changed, sum, ratios, weights);
    }

    /** Both tallies together. */
    public Tally plus(Tally other) {
        int[] added = counts.clone();
        Arrays.setAll(added, place -> counts[place] + other.counts[place]);
        return new Tally(added, sum.add(other.sum), ratios.plus(other.ratios), weights.plus(other.weights));
    }

    /** This tally without the other. */
    public Tally minus(Tally other) {
        int[] left = counts.clone();
        Arrays.setAll(left, place -> counts[place] - other.counts[place]);
        return new Tally(left, sum.subtract(other.sum), ratios.minus(other.ratios), weights.minus(other.weights));
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

    /** The sums of the numerators and denominators of the units' numbers. */
    public Ratios ratios() {
        return ratios;
    }

    /** The weight of the units with each outcome. */
    public Weights weights() {
        return weights;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally
                && Arrays.equals(counts, tally.counts)
                && sum.equals(tally.sum)
                && ratios.equals(tally.ratios)
                && weights.equals(tally.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(counts), sum, ratios, weights);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : Outcome.values()) {
            text.append(outcome.code()).append(' ').append(count(outcome)).append(", ");
        }
        text.append("sum ").append(sum.toPlainString());
        if (!ratios.equals(Ratios.NONE)) {
            text.append(", ").append(ratios);
        }
        return weights.equals(Weights.NONE)
                ? text.toString()
                : text.append(", ").append(weights).toString();
    }
}
