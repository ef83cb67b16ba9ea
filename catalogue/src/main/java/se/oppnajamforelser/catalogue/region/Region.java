package se.oppnajamforelser.catalogue.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A group of units that a share is given for.
 *
 * @param id such as {@code riket}, {@code lan-01}, {@code storstad-0180}, {@code storlek-3} or {@code skl-a2}; with the
 *     group after a point where it has one, {@code kommun-0114.kon-kvinna}
 * @param name such as Stockholms län
 * @param kind what sort of group it is
 * @param units codes of its units, in order; in a survey of units of care or persons, of their kommuner
 * @param group the group of respondents that it is confined to; empty for all of them
 */
public record Region(String id, String name, RegionKind kind, List<String> units, Optional<BreakdownGroup> group) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The id of the whole country. */
    public static final String RIKET = "riket";

    /** All of some units. */
    public Region(String id, String name, RegionKind kind, List<String> units) {
        this(id, name, kind, units, Optional.empty());
    }

    public Region {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("region " + id + ": no units (expected: at least one)");
        }
    }

    /** The id of the region that it is a group of; its own where it is all of it. */
    public String wholeId() {
        return group.map(one -> id.substring(0, id.length() - one.key().length() - 1))
                .orElse(id);
    }

    /** The respondents of one group in the region. */
    Region confinedTo(BreakdownGroup one) {
        return new Region(
                id + "." + one.key(), name + ", " + one.name().toLowerCase(SWEDISH), kind, units, Optional.of(one));
    }

    /** Whether it counts a respondent of that background. */
    public boolean counts(Map<String, String> groups) {
        return group.map(one -> one.holds(groups)).orElse(true);
    }
}
