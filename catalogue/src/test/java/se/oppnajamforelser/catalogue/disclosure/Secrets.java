package se.oppnajamforelser.catalogue.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of a table that a rule hides, and what must stay unknown of them.
 *
 * @param table the table
 * @param rule the rule
 */
record Secrets(AdditiveTable table, SuppressionRule rule) {

    /** Ids of the figures that are too small in themselves. */
    Set<String> ids() {
        Map<String, Counts> all = new TreeMap<>(table.units());
        table.totals().forEach(total -> all.put(total.id(), table.sum(total.units())));
        return all.entrySet().stream()
                .filter(entry -> rule.hides(entry.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A unit's figure may be any that the rule hides, as far as its population goes; a total's is at least uncertain. */
    long possible(String id) {
        Counts unit = table.units().get(id);
        if (unit == null) {
            return 2;
        }
        long few = rule.personsTo() - rule.personsFrom() + 1L;
        return unit.population() < rule.leastDenominator() ? Math.min(few, unit.population() + 1) : few;
    }

    /** Those of which more can be said than that the rule hides them. */
    Set<String> exposed(Predicate<String> shown) {
        Map<String, Attacker.Range> ranges = new Attacker(table, rule, shown).attack();
        return ids().stream()
                .filter(id -> shown.test(id) || ranges.get(id).values() < possible(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void assertSafe(Suppression suppression) {
        assertThat(exposed(suppression::shows)).isEmpty();
    }
}
