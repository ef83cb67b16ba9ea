package se.oppnajamforelser.catalogue.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * A way in which the truth could be another without anything shown being another: so many persons more in some units,
 * and as many fewer in others.
 *
 * @param up numbers of the units with more persons
 * @param down numbers of the units with fewer
 */
record Exchange(List<Integer> up, List<Integer> down) {

    Exchange {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** By how much a cell grows for every person exchanged. */
    int change(Grid grid, int cell) {
        return count(grid, up, cell) - count(grid, down, cell);
    }

    private static int count(Grid grid, List<Integer> units, int cell) {
        return (int) units.stream()
                .filter(unit -> unit == cell || grid.totalsOf(unit).get(cell))
                .count();
    }

    /** The cells that would be another, so that all of them must be hidden. */
    BitSet cells(Grid grid) {
        BitSet touched = new BitSet();
        up.forEach(unit -> touched.or(grid.totalsOf(unit)));
        down.forEach(unit -> touched.or(grid.totalsOf(unit)));
        BitSet changed = new BitSet();
        touched.stream().filter(total -> change(grid, total) != 0).forEach(changed::set);
        up.forEach(changed::set);
        down.forEach(changed::set);
        return changed;
    }

    /** How many numbers of persons, in either direction, can be exchanged without contradicting what is known. */
    long room(Grid grid) {
        return Math.min(most(grid, up, down), Integer.MAX_VALUE) + Math.min(most(grid, down, up), Integer.MAX_VALUE);
    }

    private static long most(Grid grid, List<Integer> growing, List<Integer> shrinking) {
        long above = growing.stream()
                .mapToLong(unit -> grid.known(unit).most() - grid.counts(unit).persons())
                .min()
                .orElse(Long.MAX_VALUE);
        long below = shrinking.stream()
                .mapToLong(
                        unit -> grid.counts(unit).persons() - grid.known(unit).least())
                .min()
                .orElse(Long.MAX_VALUE);
        return Math.min(above, below);
    }
}
