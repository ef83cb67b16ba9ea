package se.oppnajamforelser.publication.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.publication.figure.Cell;

/**
 * A release compared with the one before it, cell by cell.
 *
 * @param differences every cell that was added, changed or removed: in the order of the new release, the removed last
 * @param redefined indicators that both have but that are defined otherwise, as {@code area/indicator}, in order
 */
public record Comparison(List<Difference> differences, List<String> redefined) {

    public Comparison {
        differences = List.copyOf(differences);
        redefined = List.copyOf(redefined);
    }

    /** The two as they are to be compared. */
    public static Comparison of(Frozen before, Frozen after) {
        return new Comparison(
                differences(before.cells(), after.cells()), redefined(before.definitions(), after.definitions()));
    }

    /**
     * What is compared of a release.
     *
     * @param cells every cell
     * @param definitions the fingerprint of every indicator's definition, by {@code area/indicator}
     */
    public record Frozen(List<Cell> cells, SortedMap<String, String> definitions) {

        public Frozen {
            cells = List.copyOf(cells);
            definitions = new TreeMap<>(definitions);
        }
    }

    private static List<Difference> differences(List<Cell> before, List<Cell> after) {
        Map<Cell.Place, Cell> left = new LinkedHashMap<>();
        before.forEach(cell -> left.put(cell.place(), cell));
        List<Difference> differences = new ArrayList<>();
        for (Cell cell : after) {
            Cell old = left.remove(cell.place());
            if (old == null) {
                differences.add(Difference.added(cell));
            } else if (!old.saysAs(cell)) {
                differences.add(Difference.changed(old, cell));
            }
        }
        left.values().forEach(cell -> differences.add(Difference.removed(cell)));
        return differences;
    }

    private static List<String> redefined(Map<String, String> before, SortedMap<String, String> after) {
        Map<String, String> common = new HashMap<>(before);
        common.keySet().retainAll(after.keySet());
        return after.keySet().stream()
                .filter(indicator ->
                        common.containsKey(indicator) && !common.get(indicator).equals(after.get(indicator)))
                .toList();
    }

    /** How much has changed; what weighs most decides. */
    public Extent extent() {
        if (has(Difference.Kind.REMOVED)) {
            return Extent.MAJOR;
        }
        if (has(Difference.Kind.ADDED) || !redefined.isEmpty()) {
            return Extent.MINOR;
        }
        return differences.isEmpty() ? Extent.NONE : Extent.PATCH;
    }

    private boolean has(Difference.Kind kind) {
        return differences.stream().anyMatch(difference -> difference.kind() == kind);
    }
}
