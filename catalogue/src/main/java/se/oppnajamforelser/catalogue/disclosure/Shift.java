package se.oppnajamforelser.catalogue.disclosure;

import java.util.BitSet;

/**
 * A way in which the answers of a grouped table could be others: so many more in some cells and as many fewer in others,
 * while all other cells stay what they are and everything adds up as before.
 *
 * <p>Whatever the groups of two breakdowns have in common, there is always a way to fill it in that gives these cells.
 */
final class Shift {

    private final GroupedGrid grid;
    private final BitSet up = new BitSet();
    private final BitSet down = new BitSet();

    Shift(GroupedGrid grid) {
        this.grid = grid;
    }

    /** With one more in the cell of a kommun, and so in the cells of its län and of riket. */
    Shift more(int kommun, int... columns) {
        for (int column : columns) {
            add(kommun, column, down, up);
        }
        return this;
    }

    /** With one fewer. */
    Shift fewer(int kommun, int... columns) {
        for (int column : columns) {
            add(kommun, column, up, down);
        }
        return this;
    }

    private void add(int kommun, int column, BitSet takenFrom, BitSet addedTo) {
        for (int cell : grid.above(kommun, column)) {
            if (takenFrom.get(cell)) {
                takenFrom.clear(cell);
            } else {
                addedTo.set(cell);
            }
        }
    }

    /** The cells that would be others, so that all of them must be hidden. */
    BitSet cells() {
        BitSet cells = (BitSet) up.clone();
        cells.or(down);
        return cells;
    }

    boolean changes(int cell) {
        return up.get(cell) || down.get(cell);
    }

    /** In how many other ways the wished answers could be spread, the number of answers being known. */
    long room() {
        return room(up, down) + room(down, up);
    }

    private long room(BitSet growing, BitSet shrinking) {
        return Math.min(fewestOthers(growing), fewestWished(shrinking));
    }

    private long fewestWished(BitSet cells) {
        return cells.stream()
                .mapToLong(cell -> grid.counts(cell).persons())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private long fewestOthers(BitSet cells) {
        return cells.stream()
                .mapToLong(cell ->
                        grid.counts(cell).population() - grid.counts(cell).persons())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the numbers of answers could be others as well, where each cell stays on its side of the limit. */
    boolean leavesAnswersOpen(int leastAnswers) {
        return canMove(up, down, leastAnswers) || canMove(down, up, leastAnswers);
    }

    /** Somebody who answered as is wished everywhere, or otherwise everywhere, is counted elsewhere. */
    private boolean canMove(BitSet growing, BitSet shrinking, int leastAnswers) {
        boolean grows = growing.stream()
                .mapToLong(cell -> grid.counts(cell).population())
                .allMatch(answers -> answers > 0 && answers + 1 != leastAnswers);
        boolean shrinks = shrinking.stream()
                .mapToLong(cell -> grid.counts(cell).population())
                .allMatch(answers -> answers > 1 && answers != leastAnswers);
        return grows && shrinks && Math.max(fewestWished(shrinking), fewestOthers(shrinking)) > 0;
    }
}
