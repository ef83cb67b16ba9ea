package se.oppnajamforelser.catalogue.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A way in which the answers of a grouped table could be others: so many more in some cells and as many fewer in others,
 * while all other cells stay what they are and everything adds up as before.
 *
 * <p>Whatever the groups of two breakdowns have in common, there is always a way to fill it in that gives these cells. There
 * are few cells and very many shifts to try, so that they stand in plain arrays.
 */
final class Shift {

    private static final int USUAL = 12;

    private final GroupedGrid grid;
    private int[] cells = new int[USUAL];
    private boolean[] grows = new boolean[USUAL];
    private int size;

    Shift(GroupedGrid grid) {
        this.grid = grid;
    }

    /** With one more in the cells of a kommun, and so in the cells of its län and of riket. */
    Shift more(int kommun, int... columns) {
        return with(kommun, columns, true);
    }

    /** With one fewer. */
    Shift fewer(int kommun, int... columns) {
        return with(kommun, columns, false);
    }

    private Shift with(int kommun, int[] columns, boolean more) {
        for (int column : columns) {
            for (int cell : grid.above(kommun, column)) {
                add(cell, more);
            }
        }
        return this;
    }

    /** One more and one fewer is nothing. */
    private void add(int cell, boolean more) {
        int place = placeOf(cell);
        if (place == size) {
            append(cell, more);
        } else if (grows[place] != more) {
            size--;
            cells[place] = cells[size];
            grows[place] = grows[size];
        }
    }

    private int placeOf(int cell) {
        int place = 0;
        while (place < size && cells[place] != cell) {
            place++;
        }
        return place;
    }

    private void append(int cell, boolean more) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
            grows = Arrays.copyOf(grows, 2 * size);
        }
        cells[size] = cell;
        grows[size] = more;
        size++;
    }

    boolean changes(int cell) {
        return placeOf(cell) < size;
    }

    /** Hides the cells that would be others. */
    void hideIn(BitSet hidden) {
        for (int place = 0; place < size; place++) {
            hidden.set(cells[place]);
        }
    }

    /** Whether all cells that would be others are hidden. */
    boolean isWithin(BitSet hidden) {
        for (int place = 0; place < size; place++) {
            if (!hidden.get(cells[place])) {
                return false;
            }
        }
        return true;
    }

    /** What is lost when the cells that would be others are hidden too. */
    Loss loss(BitSet hidden) {
        Loss loss = Loss.NOTHING;
        for (int place = 0; place < size; place++) {
            if (!hidden.get(cells[place])) {
                loss = loss.plus(grid.loss(cells[place]));
            }
        }
        return loss;
    }

    /** In how many other ways the wished answers could be spread, the number of answers being known. */
    long room() {
        return room(true) + room(false);
    }

    private long room(boolean forth) {
        long room = Integer.MAX_VALUE;
        for (int place = 0; place < size; place++) {
            Counts counts = grid.counts(cells[place]);
            boolean growing = grows[place] == forth;
            room = Math.min(room, growing ? counts.population() - counts.persons() : counts.persons());
        }
        return room;
    }

    /** Whether the numbers of answers could be others as well, where each cell stays on its side of the limit. */
    boolean leavesAnswersOpen(int leastAnswers) {
        return canMove(true, leastAnswers) || canMove(false, leastAnswers);
    }

    /** Somebody who answered as is wished in all that shrink, or otherwise in all that shrink, is counted elsewhere. */
    private boolean canMove(boolean forth, int leastAnswers) {
        boolean wished = true;
        boolean other = true;
        for (int place = 0; place < size; place++) {
            Counts counts = grid.counts(cells[place]);
            long answers = counts.population();
            if (grows[place] == forth) {
                if (answers == 0 || answers + 1 == leastAnswers) {
                    return false;
                }
            } else {
                if (answers <= 1 || answers == leastAnswers) {
                    return false;
                }
                wished &= counts.persons() > 0;
                other &= counts.persons() < answers;
            }
        }
        return wished || other;
    }
}
