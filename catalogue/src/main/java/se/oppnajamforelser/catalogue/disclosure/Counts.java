package se.oppnajamforelser.catalogue.disclosure;

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

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(persons + other.persons, population + other.population);
    }
}
