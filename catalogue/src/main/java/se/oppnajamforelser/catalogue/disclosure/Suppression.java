package se.oppnajamforelser.catalogue.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figures of a table are not shown, and why.
 *
 * @param table what was to be published
 * @param rule which figures are too small
 * @param hidden the reason by id of each unit or total that is not shown, in order of id
 * @param witnesses for each too small figure, how it could be another while everything shown stays the same
 */
public record Suppression(
        AdditiveTable table, SuppressionRule rule, Map<String, Reason> hidden, List<Witness> witnesses) {

    /**
     * Units that could have more persons while others had as many fewer.
     *
     * @param up ids of the first
     * @param down ids of the others; none where no total over them is shown
     */
    public record Witness(List<String> up, List<String> down) {

        public Witness {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }

        boolean leavesAlone(Set<String> units) {
            return up.stream().filter(units::contains).count()
                    == down.stream().filter(units::contains).count();
        }
    }

    public Suppression {
        hidden = Collections.unmodifiableMap(new TreeMap<>(hidden));
        witnesses = List.copyOf(witnesses);
    }

    /** Whether the figure of that unit or total can be shown. */
    public boolean shows(String id) {
        return !hidden.containsKey(id);
    }

    /** Why the figure of that unit or total is not shown; empty if it is. */
    public Optional<Reason> reason(String id) {
        return Optional.ofNullable(hidden.get(id));
    }

    /**
     * Whether the sum over one more group can be shown as well, such as a group that a user has made. Any number of
     * groups that are allowed can be shown together: none of them tells anything that a witness keeps uncertain.
     *
     * @param units the group's units; those without figures do not matter
     */
    public boolean allows(Set<String> units) {
        Counts counts =
                table.sum(units.stream().filter(table.units()::containsKey).toList());
        return rule.hides(counts).isEmpty() && witnesses.stream().allMatch(witness -> witness.leavesAlone(units));
    }
}
