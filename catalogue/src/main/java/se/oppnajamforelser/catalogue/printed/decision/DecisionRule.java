package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One rule of a decision table: where every entry holds, it gives its outcome.
 *
 * @param entries for each condition the places of the values for which the rule holds; empty for "does not matter"
 * @param decided the outcome
 */
public record DecisionRule(List<SortedSet<Integer>> entries, Decided decided) {

    /** The entry of a condition that does not matter. */
    static final SortedSet<Integer> ANY = new TreeSet<>();

    public DecisionRule {
        entries = List.copyOf(entries);
    }

    boolean holds(List<Integer> values) {
        return IntStream.range(0, entries.size())
                .allMatch(place ->
                        entries.get(place).isEmpty() || entries.get(place).contains(values.get(place)));
    }
}
