package se.oppnajamforelser.catalogue.disclosure;

import java.util.Comparator;

/**
 * What readers lose where cells are hidden. A total is worth as many units as it speaks of, and one over everything is
 * hidden only where nothing else helps; among equals those about the fewest persons go.
 *
 * @param wholes hidden totals over every unit
 * @param units number of units that the hidden cells speak of
 * @param population number of persons that they speak of
 */
record Loss(int wholes, long units, long population) implements Comparable<Loss> {

    static final Loss NOTHING = new Loss(0, 0, 0);

    private static final Comparator<Loss> ORDER =
            Comparator.comparingInt(Loss::wholes).thenComparingLong(Loss::units).thenComparingLong(Loss::population);

    Loss plus(Loss other) {
        return new Loss(wholes + other.wholes, units + other.units, population + other.population);
    }

    @Override
    public int compareTo(Loss other) {
        return ORDER.compare(this, other);
    }
}
