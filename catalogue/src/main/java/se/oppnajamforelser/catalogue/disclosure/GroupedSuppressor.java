package se.oppnajamforelser.catalogue.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which figures of a grouped table are not shown: those with too few answers, and so many others that none of these
 * can be worked out from what is left.
 *
 * <p>As in {@link Suppressor}, a {@link Shift} is found for each of them that leaves everything shown as it is, and all that
 * it would change is hidden. The same table always gives the same answer.
 */
public final class GroupedSuppressor {

    private final GroupedGrid grid;
    private final ShiftSearch search;
    private final BitSet few = new BitSet();
    private final Map<Integer, Shift> shifts = new TreeMap<>();
    private BitSet hidden;

    private GroupedSuppressor(GroupedTable table, int leastAnswers) {
        grid = new GroupedGrid(table);
        search = new ShiftSearch(grid, leastAnswers);
        for (int cell = 0; cell < grid.cells(); cell++) {
            long answers = grid.counts(cell).population();
            few.set(cell, answers > 0 && answers < leastAnswers);
        }
        hidden = (BitSet) few.clone();
    }

    /**
     * Ids of the regions whose figures are not shown.
     *
     * @param leastAnswers the least number of answers that is shown; where there are none there is nothing to hide
     */
    public static Set<String> hidden(GroupedTable table, int leastAnswers) {
        GroupedSuppressor suppressor = new GroupedSuppressor(table, leastAnswers);
        suppressor.few.stream().forEach(suppressor::protect);
        suppressor.showWhatIsNotNeeded();
        Set<String> ids = new TreeSet<>();
        suppressor.hidden.stream().mapToObj(suppressor.grid::id).forEach(ids::add);
        return ids;
    }

    private void protect(int cell) {
        Shift shift = search.cheapest(cell, hidden);
        shifts.put(cell, shift);
        shift.hideIn(hidden);
    }

    /** What was hidden for one figure may have become needless by what was hidden for another. */
    private void showWhatIsNotNeeded() {
        BitSet others = (BitSet) hidden.clone();
        others.andNot(few);
        others.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer cell) -> grid.loss(cell)).reversed())
                .toList()
                .forEach(this::showIfNotNeeded);
    }

    private void showIfNotNeeded(int cell) {
        BitSet fewer = (BitSet) hidden.clone();
        fewer.clear(cell);
        Map<Integer, Shift> instead = new TreeMap<>();
        for (Map.Entry<Integer, Shift> entry : shifts.entrySet()) {
            if (entry.getValue().changes(cell)) {
                Optional<Shift> other = search.free(entry.getKey(), fewer, entry.getValue());
                if (other.isEmpty()) {
                    return;
                }
                instead.put(entry.getKey(), other.get());
            }
        }
        shifts.putAll(instead);
        hidden = fewer;
    }
}
