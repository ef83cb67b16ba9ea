package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;

/**
 * A grouped table with its cells numbered: a row for each region, and in it a column for the whole, which is the first, and
 * for each group.
 */
final class GroupedGrid {

    static final int WHOLE = 0;

    private final List<String> ids = new ArrayList<>();
    private final List<Counts> counts = new ArrayList<>();
    private final List<Region> rows;
    private final int columns;
    private final List<int[]> combinations;
    private final Map<Integer, List<Integer>> columnsBeside = new HashMap<>();
    private final Map<Integer, List<Integer>> kommunerByLan = new LinkedHashMap<>();
    private final int[] lanByRow;
    private final int riket;

    GroupedGrid(GroupedTable table) {
        rows = table.regions().stream()
                .filter(region -> region.group().isEmpty())
                .toList();
        List<BreakdownGroup> groups = table.regions().stream()
                .flatMap(region -> region.group().stream())
                .distinct()
                .toList();
        columns = groups.size() + 1;
        for (Region row : rows) {
            add(table, row.id());
            groups.forEach(group -> add(table, row.id() + "." + group.key()));
        }
        combinations = combinations(columnsByBreakdown(groups));
        riket = row(RegionKind.RIKET);
        lanByRow = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).kind() == RegionKind.KOMMUN) {
                lanByRow[row] = lanOf(rows.get(row));
                kommunerByLan
                        .computeIfAbsent(lanByRow[row], none -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private void add(GroupedTable table, String id) {
        ids.add(id);
        counts.add(table.counts().get(id));
    }

    private List<List<Integer>> columnsByBreakdown(List<BreakdownGroup> groups) {
        Map<String, List<Integer>> byBreakdown = new LinkedHashMap<>();
        for (int place = 0; place < groups.size(); place++) {
            byBreakdown
                    .computeIfAbsent(groups.get(place).breakdown(), none -> new ArrayList<>())
                    .add(place + 1);
        }
        byBreakdown
                .values()
                .forEach(all -> all.forEach(column -> columnsBeside.put(
                        column,
                        all.stream().filter(other -> !other.equals(column)).toList())));
        return List.copyOf(byBreakdown.values());
    }

    /** Every way to belong to the whole and to one group of each breakdown. */
    private static List<int[]> combinations(List<List<Integer>> breakdowns) {
        List<int[]> found = List.of(new int[] {WHOLE});
        for (List<Integer> breakdown : breakdowns) {
            found = found.stream()
                    .flatMap(some -> breakdown.stream()
                            .map(column -> IntStream.concat(IntStream.of(some), IntStream.of(column))
                                    .toArray()))
                    .toList();
        }
        return found;
    }

    private int row(RegionKind kind) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("regions: no " + kind + " (expected: one)"));
    }

    private int lanOf(Region kommun) {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).kind() == RegionKind.LAN
                        && rows.get(row).units().containsAll(kommun.units()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "region " + kommun.id() + ": in no län (expected: a län that holds it)"));
    }

    int cells() {
        return ids.size();
    }

    String id(int cell) {
        return ids.get(cell);
    }

    Counts counts(int cell) {
        return counts.get(cell);
    }

    int cell(int row, int column) {
        return row * columns + column;
    }

    int columnOf(int cell) {
        return cell % columns;
    }

    /** Whether nobody has answered in one of these cells of a kommun, so that everybody knows them. */
    boolean isEmpty(int kommun, int... some) {
        return IntStream.of(some)
                .anyMatch(column -> counts(cell(kommun, column)).population() == 0);
    }

    /** The cells that count whoever the cell of a kommun counts. */
    int[] above(int kommun, int column) {
        return new int[] {cell(kommun, column), cell(lanByRow[kommun], column), cell(riket, column)};
    }

    int lan(int kommun) {
        return lanByRow[kommun];
    }

    /** The rows of the kommuner in a cell's region. */
    List<Integer> kommunerOf(int cell) {
        int row = cell / columns;
        return switch (rows.get(row).kind()) {
            case KOMMUN -> List.of(row);
            case LAN -> kommunerByLan.getOrDefault(row, List.of());
            case RIKET, STORSTAD, STORLEKSGRUPP, SKL_GRUPP -> kommuner();
        };
    }

    List<Integer> kommuner() {
        return kommunerByLan.values().stream().flatMap(List::stream).toList();
    }

    List<Integer> kommunerOfLan(int lan) {
        return kommunerByLan.get(lan);
    }

    /** The other groups of a group's breakdown; none of the whole. */
    List<Integer> columnsBeside(int column) {
        return columnsBeside.getOrDefault(column, List.of());
    }

    /** The ways to belong to the whole and to one group of each breakdown, among them this one. */
    List<int[]> combinationsWith(int column) {
        return combinations.stream()
                .filter(some -> IntStream.of(some).anyMatch(one -> one == column))
                .toList();
    }

    /** What is lost if a cell is hidden; a whole is worth as much as all its groups. */
    Loss loss(int cell) {
        int row = cell / columns;
        return new Loss(
                row == riket ? 1 : 0,
                (long) rows.get(row).units().size() * (columnOf(cell) == WHOLE ? columns : 1),
                counts(cell).population());
    }
}
