package se.oppnajamforelser.aggregation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import se.oppnajamforelser.aggregation.group.UnfitGroupException;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.aggregation.persistence.Groups;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Unit;

/** Where users keep the groups of kommuner that they compare. */
@Singleton
public class GroupDesk {

    private final KnownRounds rounds;
    private final Groups groups;

    GroupDesk(KnownRounds rounds, Groups groups) {
        this.rounds = rounds;
        this.groups = groups;
    }

    /** Every group, in order of id. */
    @Transactional
    public List<UnitGroup> all() {
        return groups.all();
    }

    /**
     * The group with that id.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    @Transactional
    public UnitGroup group(String id) {
        return groups.find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * Keeps a group in place of an older one of the same id.
     *
     * @return whether it is a new one
     * @throws UnfitGroupException if a unit is in the frame of no round
     */
    @Transactional
    public boolean put(UnitGroup group) {
        TreeSet<String> known = new TreeSet<>();
        rounds.all().forEach(round -> round.frame().units().forEach(unit -> add(unit, known)));
        group.units().stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new UnfitGroupException(new UnknownIdException("kommunen eller stadsdelen", code, known));
        });
        return groups.put(group);
    }

    /** A kommun that is asked through its stadsdelar can be named as well. */
    private static void add(Unit unit, TreeSet<String> known) {
        known.add(unit.code());
        known.add(unit.kommun());
    }

    /**
     * Forgets a group; shares that were taken of it are not kept anywhere.
     *
     * @throws UnknownIdException if there is none; names the nearest
     */
    @Transactional
    public void remove(String id) {
        if (!groups.remove(id)) {
            throw unknown(id);
        }
    }

    private UnknownIdException unknown(String id) {
        return new UnknownIdException(
                "gruppen", id, groups.all().stream().map(UnitGroup::id).toList());
    }
}
