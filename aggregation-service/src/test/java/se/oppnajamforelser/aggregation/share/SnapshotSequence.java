package se.oppnajamforelser.aggregation.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * Snapshots of a few units as they may come from a broker: again, late, out of order, and cut into batches in any way.
 * One seed gives always the same sequence. A revision of a unit and area has one content, as scoring promises.
 */
public final class SnapshotSequence {

    /** Two kommuner of the same län, one of another, and two stadsdelar: every kind of region is touched. */
    private static final List<String> UNITS = List.of("0114", "0115", "1080", "0180-01", "1480-01");

    private static final List<String> AREAS = List.of(Samples.EKONOMI, Samples.VALD);
    private static final List<Outcome> OUTCOMES = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.TAL)
            .toList();

    private final Random random;
    private final List<Snapshot> arrivals = new ArrayList<>();

    private SnapshotSequence(Random random) {
        this.random = random;
    }

    /** The sequence of a seed. */
    public static SnapshotSequence of(long seed) {
        SnapshotSequence sequence = new SnapshotSequence(new Random(seed));
        sequence.draw();
        return sequence;
    }

    private void draw() {
        for (String unit : UNITS) {
            for (String area : AREAS) {
                drawRevisions(new SnapshotKey(Samples.OJ_2017.id(), unit, area));
            }
        }
        Collections.shuffle(arrivals, random);
    }

    private void drawRevisions(SnapshotKey key) {
        int revisions = random.nextInt(5);
        for (long revision = 0; revision < revisions; revision++) {
            Snapshot snapshot = snapshot(key, revision);
            arrivals.addAll(Collections.nCopies(1 + random.nextInt(3), snapshot));
        }
    }

    private Snapshot snapshot(SnapshotKey key, long revision) {
        List<UnitOutcome> outcomes = new ArrayList<>();
        for (Indicator indicator : Samples.OJ_2017.area(key.area()).indicators()) {
            outcomes.add(UnitOutcome.of(OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
        }
        return new Snapshot(key, revision, random.nextBoolean(), new TreeMap<>(Map.of("G", revision)), outcomes);
    }

    /** Every arrival, in batches of one to twelve. */
    public List<List<Snapshot>> batches() {
        List<List<Snapshot>> batches = new ArrayList<>();
        int from = 0;
        while (from < arrivals.size()) {
            int to = Math.min(arrivals.size(), from + 1 + random.nextInt(12));
            batches.add(arrivals.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** The snapshot that holds in the end for each unit and area. */
    public List<Snapshot> last() {
        Map<SnapshotKey, Snapshot> last = new HashMap<>();
        arrivals.forEach(snapshot ->
                last.merge(snapshot.key(), snapshot, (one, other) -> one.revision() >= other.revision() ? one : other));
        return List.copyOf(last.values());
    }
}
