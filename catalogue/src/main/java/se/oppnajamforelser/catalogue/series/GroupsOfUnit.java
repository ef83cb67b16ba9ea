package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Standing;
import se.oppnajamforelser.catalogue.region.Unit;

/** The groups that a unit was in on a frame's day. */
record GroupsOfUnit(Frame frame, Unit unit) {

    /** Empty where others stand for the unit. */
    static Optional<GroupsOfUnit> of(Frame frame, Standing standing) {
        return standing.as() == Standing.As.SAME
                ? Optional.of(new GroupsOfUnit(frame, standing.units().get(0)))
                : Optional.empty();
    }

    /** A mark for each group that is another one later. */
    List<Mark> changedTo(GroupsOfUnit later) {
        return Stream.of(
                        changed("Storleksgrupp", unit.sizeGroup(), later, later.unit.sizeGroup()),
                        changed("Kommungrupp", unit.sklGroup(), later, later.unit.sklGroup()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Mark> changed(String division, String from, GroupsOfUnit later, String to) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Mark(
                        Mark.Kind.CHANGED_GROUP, division + ": " + later.name(to) + ", tidigare " + name(from) + "."));
    }

    private String name(String group) {
        return frame.region(group).name();
    }
}
