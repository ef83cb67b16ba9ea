package se.oppnajamforelser.aggregation.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * New snapshots taken into the tallies of their regions: each unit's old outcomes out, its new ones in. A snapshot that
 * is not newer than the known one of its unit changes nothing.
 *
 * @param newer the snapshots that were newer than what was known, the last of each unit and area
 * @param changed the tallies that they changed
 */
public record Intake(Collection<Snapshot> newer, Collection<RegionTally> changed) {

    public Intake {
        newer = List.copyOf(newer);
        changed = List.copyOf(changed);
    }

    /**
     * Takes in snapshots.
     *
     * @param incoming in any order, also several of one unit
     * @param known the last snapshot of those units, where there is one
     * @param tallies the tallies of every region that the units belong to
     * @param touched the tallies that a snapshot counts in
     * @throws IllegalArgumentException if the background of a respondent has changed
     */
    public static Intake of(
            Collection<Snapshot> incoming,
            Map<SnapshotKey, Snapshot> known,
            Map<TallyKey, RegionTally> tallies,
            Function<Snapshot, List<TallyKey>> touched) {
        Map<SnapshotKey, Snapshot> last = new HashMap<>(known);
        Map<SnapshotKey, Snapshot> newer = new TreeMap<>();
        Map<TallyKey, RegionTally> changed = new TreeMap<>();
        for (Snapshot snapshot : incoming) {
            Optional<Snapshot> before = Optional.ofNullable(last.get(snapshot.key()));
            if (before.map(Snapshot::revision).orElse(-1L) >= snapshot.revision()) {
                continue;
            }
            before.ifPresent(earlier -> requireSameBackground(earlier, snapshot));
            last.put(snapshot.key(), snapshot);
            newer.put(snapshot.key(), snapshot);
            for (TallyKey key : touched.apply(snapshot)) {
                RegionTally tally = changed.getOrDefault(key, tallies.get(key));
                changed.put(key, tally.with(before, snapshot));
            }
        }
        return new Intake(newer.values(), new ArrayList<>(changed.values()));
    }

    /** The list of respondents is fixed when a round opens; one that moved would have to leave a tally that only grows. */
    private static void requireSameBackground(Snapshot before, Snapshot after) {
        if (!before.respondent().equals(after.respondent())) {
            throw new IllegalArgumentException("outcomes " + after.key()
                    + " with another background than before (expected: the same in every snapshot of a respondent)");
        }
    }
}
