package se.oppnajamforelser.catalogue.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Goes through every whole number that each hidden unit could be and keeps what agrees with everything shown. */
final class PossibleWorlds {

    private final AdditiveTable table;
    private final SuppressionRule rule;
    private final Predicate<String> shown;
    private final List<String> open;
    private final Map<String, Set<Long>> values = new HashMap<>();

    private PossibleWorlds(AdditiveTable table, SuppressionRule rule, Predicate<String> shown) {
        this.table = table;
        this.rule = rule;
        this.shown = shown;
        this.open = table.units().keySet().stream().filter(shown.negate()).toList();
    }

    /** The numbers that each hidden unit and total has in some world. */
    static Map<String, Set<Long>> of(AdditiveTable table, SuppressionRule rule, Predicate<String> shown) {
        PossibleWorlds worlds = new PossibleWorlds(table, rule, shown);
        Map<String, Long> world = new TreeMap<>();
        table.units().forEach((id, counts) -> world.put(id, counts.persons()));
        worlds.fill(0, world);
        return worlds.values;
    }

    private void fill(int place, Map<String, Long> world) {
        if (place == open.size()) {
            keep(world);
            return;
        }
        String unit = open.get(place);
        Counts truth = table.units().get(unit);
        boolean small = truth.population() < rule.leastDenominator();
        for (long persons = 0; persons <= truth.population(); persons++) {
            if (small || isFew(persons) == isFew(truth.persons())) {
                world.put(unit, persons);
                fill(place + 1, world);
            }
        }
        world.put(unit, truth.persons());
    }

    private boolean isFew(long persons) {
        return persons >= rule.personsFrom() && persons <= rule.personsTo();
    }

    private void keep(Map<String, Long> world) {
        boolean agrees = table.totals().stream()
                .filter(total -> shown.test(total.id()))
                .allMatch(total -> sum(total, world) == table.sum(total.units()).persons());
        if (agrees) {
            open.forEach(unit -> add(unit, world.get(unit)));
            table.totals().forEach(total -> add(total.id(), sum(total, world)));
        }
    }

    private void add(String id, long persons) {
        values.computeIfAbsent(id, none -> new TreeSet<>()).add(persons);
    }

    private static long sum(Total total, Map<String, Long> world) {
        return total.units().stream().mapToLong(world::get).sum();
    }
}
