package se.oppnajamforelser.aggregation.share;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * What one unit or respondent got on every indicator of one area, as scoring told it last.
 *
 * @param key whose outcomes
 * @param revision grows with every change; 0 for a unit that sent in nothing
 * @param responded whether the unit has answered the area
 * @param restsOn revision of each submitted part that the outcomes rest on
 * @param outcomes one for each indicator of the area, in the order of the catalogue
 * @param background what its figures are broken down and weighted by; the same in every snapshot of a respondent
 */
public record Snapshot(
        SnapshotKey key,
        long revision,
        boolean responded,
        SortedMap<String, Long> restsOn,
        List<UnitOutcome> outcomes,
        Background background) {

    /** What a kommun or stadsdel got. */
    public Snapshot(
            SnapshotKey key,
            long revision,
            boolean responded,
            SortedMap<String, Long> restsOn,
            List<UnitOutcome> outcomes) {
        this(key, revision, responded, restsOn, outcomes, Background.NONE);
    }

    public Snapshot {
        if (revision < 0) {
            throw new IllegalArgumentException("revision of " + key + ": " + revision + " (expected: 0 or more)");
        }
        restsOn = Collections.unmodifiableSortedMap(new TreeMap<>(restsOn));
        outcomes = List.copyOf(outcomes);
    }

    /** What the snapshot adds to its regions' tallies of an indicator. */
    Tally tally(int place) {
        return outcomes.get(place).tally(background.weight());
    }

    /** What the snapshot adds to the revision of its regions; 1 at least, so that the first one is noticed too. */
    public long weight() {
        return revision + 1;
    }
}
