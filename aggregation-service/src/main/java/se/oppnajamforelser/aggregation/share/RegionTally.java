package se.oppnajamforelser.aggregation.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * The tallies of one region for every indicator of one area. Each counts every unit of the region; a unit that nothing
 * is known of is Bortfall.
 *
 * @param key what is added up
 * @param revision the sum of the {@linkplain Snapshot#weight() weights} of its units' snapshots, the round's revision
 *     and the number of repairs, so that it only grows
 * @param units number of units in the region
 * @param responded number of them that have answered the area
 * @param tallies one for each indicator of the area, in the order of the catalogue
 */
public record RegionTally(TallyKey key, long revision, int units, int responded, List<Tally> tallies) {

    private static final UnitOutcome NOTHING_KNOWN = UnitOutcome.of(Outcome.BORTFALL);

    public RegionTally {
        tallies = List.copyOf(tallies);
    }

    /** The tallies of a region that nothing is known of yet. */
    public static RegionTally fresh(TallyKey key, long revision, int units, int indicators) {
        Tally bortfall = Tally.NONE.plus(Outcome.BORTFALL, units);
        return new RegionTally(key, revision, units, 0, Collections.nCopies(indicators, bortfall));
    }

    /** The tally of one indicator of the area. */
    public Tally of(Area area, Indicator indicator) {
        return tallies.get(area.indicators().indexOf(indicator));
    }

    /** These tallies with one unit's snapshot out and its newer one in; costs what the snapshots differ in. */
    public RegionTally with(Optional<Snapshot> before, Snapshot after) {
        List<Tally> changed = new ArrayList<>(tallies);
        for (int place = 0; place < changed.size(); place++) {
            UnitOutcome out = outcome(before, place);
            UnitOutcome in = after.outcomes().get(place);
            if (!out.equals(in)) {
                changed.set(place, changed.get(place).minus(out.tally()).plus(in.tally()));
            }
        }
        long growth = after.weight() - before.map(Snapshot::weight).orElse(0L);
        int answers =
                count(after.responded()) - count(before.map(Snapshot::responded).orElse(false));
        return new RegionTally(key, revision + growth, units, responded + answers, changed);
    }

    /** These tallies under a revision that is higher than theirs and than that of the faulty ones they replace. */
    public RegionTally repaired(long faultyRevision) {
        return new RegionTally(key, Math.max(revision, faultyRevision) + 1, units, responded, tallies);
    }

    private static UnitOutcome outcome(Optional<Snapshot> snapshot, int place) {
        return snapshot.map(known -> known.outcomes().get(place)).orElse(NOTHING_KNOWN);
    }

    private static int count(boolean responded) {
        return responded ? 1 : 0;
    }
}
