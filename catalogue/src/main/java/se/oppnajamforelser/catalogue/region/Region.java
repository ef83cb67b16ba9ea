package se.oppnajamforelser.catalogue.region;

import java.util.List;

/**
 * A group of units that a share is given for.
 *
 * @param id such as {@code riket}, {@code lan-01}, {@code storstad-0180}, {@code storlek-3} or {@code skl-a2}
 * @param name such as Stockholms län
 * @param kind what sort of group it is
 * @param units codes of its units, in order
 */
public record Region(String id, String name, RegionKind kind, List<String> units) {

    /** The id of the whole country. */
    public static final String RIKET = "riket";

    public Region {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("region " + id + ": no units (expected: at least one)");
        }
    }
}
