package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * A region, or a group that somebody made, that is looked at in several rounds; not every round need have it.
 *
 * @param id as it was asked for
 * @param group the group, if it is one
 */
record AskedRegion(String id, Optional<UnitGroup> group) {

    /**
     * The region with that id.
     *
     * @param rounds the rounds that it is looked at in
     * @throws UnfitFilterException if none of them has it
     */
    static AskedRegion of(String id, List<Round> rounds, Function<String, UnitGroup> groupOf) {
        AskedRegion asked = new AskedRegion(
                id, UnitGroup.isGroup(id) ? Optional.of(Filters.found(() -> groupOf.apply(id))) : Optional.empty());
        if (rounds.stream().noneMatch(round -> asked.in(round.frame()).isPresent())) {
            throw new UnfitFilterException(new UnknownIdException("regionen", id, known(rounds)));
        }
        return asked;
    }

    private static List<String> known(List<Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.frame().regions().stream())
                .map(Region::id)
                .distinct()
                .toList();
    }

    /** The region as a frame has it; empty if it has none of its units. */
    Optional<RegionAnswer> in(Frame frame) {
        return group.map(one -> RegionAnswer.of(one, frame))
                .filter(answer -> !answer.units().isEmpty())
                .or(() -> frame.findRegion(id).map(RegionAnswer::of));
    }
}
