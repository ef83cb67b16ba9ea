package se.oppnajamforelser.aggregation.group;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * A group of kommuner or stadsdelar that somebody compares, such as the eight of Nordväst (seed 001).
 *
 * @param id such as {@code grupp-nordvast}
 * @param name such as Nordväst
 * @param units codes in order; the code of a kommun stands for its stadsdelar in a round that asks these instead
 */
public record UnitGroup(String id, String name, List<String> units) {

    /** What the ids of groups begin with, so that they are told from those of regions. */
    public static final String PREFIX = "grupp-";

    private static final Pattern ID = Pattern.compile(PREFIX + "[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 100;

    /**
     * Refuses what is no group.
     *
     * @throws UnfitGroupException if the id or the name is not as ids and names are written, or there are no units
     */
    public UnitGroup {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new UnfitGroupException("Gruppens id \"" + id + "\" kan inte användas. Skriv " + PREFIX
                    + " följt av a-z, 0-9 och bindestreck, till exempel grupp-nordvast; högst " + LONGEST_ID
                    + " tecken.");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new UnfitGroupException(
                    "Gruppens namn ska ha 1 till " + LONGEST_NAME + " tecken. Skriv till exempel Nordväst.");
        }
        if (units.isEmpty()) {
            throw new UnfitGroupException(
                    "Gruppen har inga kommuner. Ange minst en kommunkod i units, till exempel 0114.");
        }
        units = units.stream().distinct().sorted().toList();
    }

    /** Whether an id is meant to be a group's. */
    public static boolean isGroup(String id) {
        return id.startsWith(PREFIX);
    }

    /** The units of a frame that belong to the group; none if the round asks none of them. */
    public List<String> unitsOf(Frame frame) {
        return units.stream()
                .flatMap(code -> frame.has(code) ? Stream.of(code) : parts(frame, code))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> parts(Frame frame, String kommun) {
        return frame.units().stream()
                .filter(unit -> unit.isStadsdel() && unit.kommun().equals(kommun))
                .map(Unit::code);
    }
}
