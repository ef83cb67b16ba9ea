package se.oppnajamforelser.aggregation.share;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.region.Respondent;
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
 * @param respondent whose groups and weight these are; the same in every snapshot of a respondent, empty for a kommun or
 *     stadsdel
 */
public record Snapshot(
        SnapshotKey key,
        long revision,
        boolean responded,
        SortedMap<String, Long> restsOn,
        List<UnitOutcome> outcomes,
        Optional<Respondent> respondent) {

    /** What a kommun or stadsdel got. */
    public Snapshot(
            SnapshotKey key,
            long revision,
            boolean responded,
            SortedMap<String, Long> restsOn,
            List<UnitOutcome> outcomes) {
        this(key, revision, responded, restsOn, outcomes, Optional.empty());
    }

    public Snapshot {
        if (revision < 0) {
            throw new IllegalArgumentException("revision of " + key + ": " + revision + " (expected: 0 or more)");
        }
        restsOn = Collections.unmodifiableSortedMap(new TreeMap<>(restsOn));
        outcomes = List.copyOf(outcomes);
    }

    /** The groups that it counts in, by breakdown; none for a kommun or stadsdel. */
    public SortedMap<String, String> groups() {
        return respondent.map(Respondent::groups).orElseGet(Collections::emptySortedMap);
    }

    /** What the snapshot adds to its regions' tallies of an indicator. */
    Tally tally(int place) {
        return outcomes.get(place).tally(respondent.flatMap(Respondent::weight));
    }

    /** What the snapshot adds to the revision of its regions; 1 at least, so that the first one is noticed too. */
    public long weight() {
        return revision + 1;
    }
}
