package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The measures that a transformation computes on its way, and those that it reads. A measure can be computed only from
 * measures of earlier clauses, so each stands in the clause after the last of those that it is made of.
 */
final class Steps {

    private final Map<String, Step> byName = new LinkedHashMap<>();
    private final SortedSet<Component> inputs = new TreeSet<>();
    private Set<String> used = new LinkedHashSet<>();

    private record Step(int clause, String expression) {}

    /** Reads a measure of the dataset. */
    String read(Component component) {
        inputs.add(component);
        return Vtl.name(component);
    }

    /** Computes a measure unless that is done; gives its name, in quotation marks. */
    String compute(String name, Supplier<String> expression) {
        if (!byName.containsKey(name)) {
            Set<String> outer = used;
            used = new LinkedHashSet<>();
            String text = expression.get();
            int last = used.stream()
                    .mapToInt(each -> byName.get(each).clause())
                    .max()
                    .orElse(0);
            byName.put(name, new Step(last + 1, text));
            used = outer;
        }
        used.add(name);
        return Vtl.name(name);
    }

    /** The calc clauses, in order. */
    List<String> clauses() {
        Map<Integer, List<String>> items = new TreeMap<>();
        byName.forEach((name, step) -> items.computeIfAbsent(step.clause(), clause -> new ArrayList<>())
                .add(Vtl.name(name) + " := " + step.expression()));
        return items.values().stream()
                .map(clause -> "calc " + String.join(",\n        ", clause))
                .toList();
    }

    /** The measures that are read, in order of name. */
    List<Component> inputs() {
        return List.copyOf(inputs);
    }
}
