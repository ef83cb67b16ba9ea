package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the shift that keeps a cell of a grouped table uncertain at the least loss, given what is hidden already.
 *
 * <p>Tried are two groups of two kommuner, at the corners of a rectangle; then two kommuner as wholes, with one group of each
 * breakdown; first within the län, so that its figures stay, and only then anywhere, or in one kommun alone.
 */
final class ShiftSearch {

    private static final Loss MOST = new Loss(Integer.MAX_VALUE, 0, 0);

    private final GroupedGrid grid;
    private final int leastAnswers;
    private final Map<Integer, List<Shift>> nearByCell = new HashMap<>();

    ShiftSearch(GroupedGrid grid, int leastAnswers) {
        this.grid = grid;
        this.leastAnswers = leastAnswers;
    }

    /** The best shift for a cell. */
    Shift cheapest(int cell, BitSet hidden) {
        List<Shift> near = near(cell);
        return best(near, hidden, all(cell))
                .or(() -> best(near, hidden, this::some))
                .or(() -> farther(cell, hidden))
                .orElseThrow(() -> new IllegalStateException(grid.id(cell) + ": no way to protect it"));
    }

    private Optional<Shift> farther(int cell, BitSet hidden) {
        List<Shift> far = far(cell);
        return best(far, hidden, this::some).or(() -> best(far, hidden, shift -> shift.room() > 0));
    }

    /** A shift for a cell that needs nothing more to be hidden, and is as good as the one it takes the place of. */
    Optional<Shift> free(int cell, BitSet hidden, Shift before) {
        return near(cell).stream()
                .filter(shift -> shift.isWithin(hidden))
                .filter(all(cell).test(before) ? all(cell) : this::some)
                .findFirst();
    }

    private Predicate<Shift> all(int cell) {
        return shift -> shift.room() >= grid.counts(cell).population() && shift.leavesAnswersOpen(leastAnswers);
    }

    private boolean some(Shift shift) {
        return shift.room() > 0 && shift.leavesAnswersOpen(leastAnswers);
    }

    private Optional<Shift> best(List<Shift> shifts, BitSet hidden, Predicate<Shift> wanted) {
        Optional<Shift> best = Optional.empty();
        Loss least = MOST;
        for (Shift shift : shifts) {
            Loss loss = shift.loss(hidden);
            if (loss.compareTo(least) < 0 && wanted.test(shift)) {
                best = Optional.of(shift);
                least = loss;
            }
        }
        return best;
    }

    /** Asked for again and again, for each figure that may have become needless to hide. */
    private List<Shift> near(int cell) {
        return nearByCell.computeIfAbsent(cell, this::withinLan);
    }

    private List<Shift> withinLan(int cell) {
        List<Shift> shifts = new ArrayList<>();
        for (int root : grid.kommunerOf(cell)) {
            for (int other : grid.kommunerOfLan(grid.lan(root))) {
                between(cell, root, other, shifts);
            }
        }
        return shifts;
    }

    private List<Shift> far(int cell) {
        List<Shift> shifts = new ArrayList<>();
        for (int root : grid.kommunerOf(cell)) {
            grid.kommuner().forEach(other -> between(cell, root, other, shifts));
            alone(cell, root, shifts);
        }
        return shifts;
    }

    private void between(int cell, int root, int other, List<Shift> shifts) {
        int column = grid.columnOf(cell);
        if (root == other || grid.isEmpty(root, column) || grid.isEmpty(other, column)) {
            return;
        }
        for (int beside : grid.columnsBeside(column)) {
            if (!grid.isEmpty(root, beside) && !grid.isEmpty(other, beside)) {
                keep(cell, rectangle(root, other, column, beside), shifts);
            }
        }
        for (int[] columns : grid.combinationsWith(column)) {
            if (!grid.isEmpty(root, columns) && !grid.isEmpty(other, columns)) {
                keep(cell, new Shift(grid).more(root, columns).fewer(other, columns), shifts);
            }
        }
    }

    private Shift rectangle(int root, int other, int column, int beside) {
        return new Shift(grid)
                .more(root, column)
                .fewer(root, beside)
                .fewer(other, column)
                .more(other, beside);
    }

    private void alone(int cell, int root, List<Shift> shifts) {
        int column = grid.columnOf(cell);
        for (int beside : grid.columnsBeside(column)) {
            keep(cell, new Shift(grid).more(root, column).fewer(root, beside), shifts);
        }
        for (int[] columns : grid.combinationsWith(column)) {
            keep(cell, new Shift(grid).more(root, columns), shifts);
        }
    }

    private static void keep(int cell, Shift shift, List<Shift> shifts) {
        if (shift.changes(cell)) {
            shifts.add(shift);
        }
    }
}
