package se.oppnajamforelser.catalogue.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table with its cells numbered, units first and totals after them, and what an attacker knows of each. */
final class Grid {

    private final List<String> ids;
    private final List<Counts> counts = new ArrayList<>();
    private final List<Span> known = new ArrayList<>();
    private final List<BitSet> totalsOf = new ArrayList<>();
    private final List<int[]> unitsOf = new ArrayList<>();
    private final int units;

    Grid(AdditiveTable table, SuppressionRule rule) {
        ids = new ArrayList<>(table.units().keySet());
        units = ids.size();
        Map<String, Integer> numbers = new HashMap<>();
        table.units().forEach((id, one) -> {
            int number = counts.size();
            numbers.put(id, number);
            counts.add(one);
            known.add(rule.known(one));
            totalsOf.add(new BitSet());
            unitsOf.add(new int[] {number});
        });
        table.totals().forEach(total -> add(total, table.sum(total.units()), numbers));
    }

    private void add(Total total, Counts sum, Map<String, Integer> numbers) {
        int number = ids.size();
        ids.add(total.id());
        counts.add(sum);
        known.add(new Span(0, sum.population()));
        int[] members = total.units().stream().mapToInt(numbers::get).toArray();
        unitsOf.add(members);
        IntStream.of(members).forEach(unit -> totalsOf.get(unit).set(number));
    }

    int units() {
        return units;
    }

    int cells() {
        return ids.size();
    }

    boolean isUnit(int cell) {
        return cell < units;
    }

    String id(int cell) {
        return ids.get(cell);
    }

    Counts counts(int cell) {
        return counts.get(cell);
    }

    /** What can be said of a cell before anything is published; of a total only that it is not more than its population. */
    Span known(int cell) {
        return known.get(cell);
    }

    BitSet totalsOf(int unit) {
        return totalsOf.get(unit);
    }

    /** The units of a total; a unit is its own. */
    int[] unitsOf(int cell) {
        return unitsOf.get(cell);
    }

    /** What is lost if these cells are hidden. */
    Loss loss(BitSet cells) {
        return cells.stream()
                .mapToObj(cell -> new Loss(
                        !isUnit(cell) && unitsOf(cell).length == units ? 1 : 0,
                        unitsOf(cell).length,
                        counts(cell).population()))
                .reduce(Loss.NOTHING, Loss::plus);
    }
}
