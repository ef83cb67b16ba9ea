package se.oppnajamforelser.survey.respondent;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;

/** How many respondents have answered, in every region of a frame: riket, län and kommun, as a whole and by group. */
public final class Turnouts {

    private final Map<String, Turnout> byRegion;

    private Turnouts(Map<String, Turnout> byRegion) {
        this.byRegion = byRegion;
    }

    /** Adds those of each kommun and background up to the regions that they count in. */
    public static Turnouts of(Frame frame, Collection<GroupTurnout> groups) {
        Map<String, Turnout> byRegion = new HashMap<>();
        frame.regions().forEach(region -> byRegion.put(region.id(), Turnout.NONE));
        groups.forEach(group -> frame.regionsOf(group.kommun()).stream()
                .filter(region -> region.counts(group.groups()))
                .forEach(region -> byRegion.merge(region.id(), group.turnout(), Turnout::plus)));
        return new Turnouts(byRegion);
    }

    /** How many have answered in a region of the frame. */
    public Turnout in(String region) {
        return byRegion.get(region);
    }

    /** How many have answered in all. */
    public Turnout inAll() {
        return in(Region.RIKET);
    }

    /** Number of respondents in every region, by its id. */
    public SortedMap<String, Integer> asked() {
        SortedMap<String, Integer> asked = new TreeMap<>();
        byRegion.forEach((region, turnout) -> asked.put(region, turnout.asked()));
        return Collections.unmodifiableSortedMap(asked);
    }
}
