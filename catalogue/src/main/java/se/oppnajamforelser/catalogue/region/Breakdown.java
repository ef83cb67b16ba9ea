package se.oppnajamforelser.catalogue.region;

import java.util.List;
import se.oppnajamforelser.catalogue.UnknownIdException;

/**
 * Something that figures about units of care or persons are broken down by, such as gender, age or who runs the unit.
 *
 * @param id such as {@code kon}; the heading of its column in the list of respondents
 * @param name what it is called, in Swedish
 * @param groups what it divides respondents into; each belongs to exactly one
 */
public record Breakdown(String id, String name, List<BreakdownGroup> groups) {

    public Breakdown {
        groups = List.copyOf(groups);
        if (groups.size() < 2) {
            throw new IllegalArgumentException(
                    "breakdown " + id + ": " + groups.size() + " groups (expected: at least two)");
        }
    }

    /**
     * The group with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    public BreakdownGroup group(String wanted) {
        return groups.stream()
                .filter(group -> group.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        "gruppen i " + id,
                        wanted,
                        groups.stream().map(BreakdownGroup::id).toList()));
    }
}
