package se.oppnajamforelser.aggregation.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.share.Tally;

/**
 * The tallies of one region for every indicator of one area. Each counts every unit of the region; a unit that nothing
 * is known of is Bortfall. Of respondents it counts those that something is known of; how many there are is known to the
 * round, {@link #ofInvited}.
 *
 * @param key what is added up
 * @param revision the sum of the {@linkplain Snapshot#weight() weights} of its units' snapshots, the round's revision
 *     and the number of repairs, so that it only grows
 * @param units number of units in the region
 * @param responded number of them that have answered the area
 * @param tallies one for each indicator of the area, in the order of the catalogue
 */
public record RegionTally(TallyKey key, long revision, int units, int responded, List<Tally> tallies) {

    private static final Tally NOTHING_KNOWN = Tally.one(Outcome.BORTFALL);

    public RegionTally {
        tallies = List.copyOf(tallies);
    }

    /** The tallies of a region of a frame that nothing is known of yet. */
    public static RegionTally fresh(TallyKey key, long revision, Frame frame, Region region, int indicators) {
        return fresh(
                key,
                revision,
                frame.kind().asksRespondents() ? 0 : region.units().size(),
                indicators);
    }

    /** The tallies of so many units that nothing is known of yet. */
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
        boolean joins = after.respondent().isPresent() && before.isEmpty();
        List<Tally> changed = new ArrayList<>(tallies);
        for (int place = 0; place < changed.size(); place++) {
            Tally out = joins ? Tally.NONE : known(before, place);
            Tally in = after.tally(place);
            if (!out.equals(in)) {
                changed.set(place, changed.get(place).minus(out).plus(in));
            }
        }
        long growth = after.weight() - before.map(Snapshot::weight).orElse(0L);
        int answers =
                count(after.responded()) - count(before.map(Snapshot::responded).orElse(false));
        return new RegionTally(key, revision + growth, units + count(joins), responded + answers, changed);
    }

    /** These tallies of so many invited respondents; those that nothing is known of are Bortfall. */
    public RegionTally ofInvited(int respondents) {
        int unknown = Math.max(0, respondents - units);
        return unknown == 0
                ? this
                : new RegionTally(
                        key,
                        revision,
                        units + unknown,
                        responded,
                        tallies.stream()
                                .map(tally -> tally.plus(Outcome.BORTFALL, unknown))
                                .toList());
    }

    /** These tallies and those of another region that has no unit in common. */
    public RegionTally plus(RegionTally other) {
        List<Tally> sums = new ArrayList<>();
        for (int place = 0; place < tallies.size(); place++) {
            sums.add(tallies.get(place).plus(other.tallies.get(place)));
        }
        return new RegionTally(key, revision + other.revision, units + other.units, responded + other.responded, sums);
    }

    /** These tallies under a revision that is higher than theirs and than that of the faulty ones they replace. */
    public RegionTally repaired(long faultyRevision) {
        return new RegionTally(key, Math.max(revision, faultyRevision) + 1, units, responded, tallies);
    }

    private static Tally known(Optional<Snapshot> snapshot, int place) {
        return snapshot.map(known -> known.tally(place)).orElse(NOTHING_KNOWN);
    }

    private static int count(boolean counts) {
        return counts ? 1 : 0;
    }
}
