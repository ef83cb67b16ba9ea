package se.oppnajamforelser.catalogue.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.region.Frame;

/** Which units a region had in a frame. */
record Membership(Frame frame, List<String> units) {

    private static final int MOST_NAMED = 5;

    /** A mark if the region has other units later. */
    Optional<Mark> changedTo(Membership later) {
        List<String> changes = new ArrayList<>();
        later.namesOutside(this).ifPresent(names -> changes.add("Nya i gruppen: " + names + "."));
        namesOutside(later).ifPresent(names -> changes.add("Inte längre i gruppen: " + names + "."));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mark(Mark.Kind.CHANGED_GROUP, String.join(" ", changes)));
    }

    /** The names of units that the other does not have; empty if it has them all. */
    private Optional<String> namesOutside(Membership other) {
        List<String> names = units.stream()
                .filter(code -> !other.units.contains(code))
                .map(code -> frame.unit(code).fullName())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int rest = names.size() - MOST_NAMED;
        return Optional.of(
                rest > 0
                        ? String.join("; ", names.subList(0, MOST_NAMED)) + " och " + rest + " till"
                        : String.join("; ", names));
    }
}
