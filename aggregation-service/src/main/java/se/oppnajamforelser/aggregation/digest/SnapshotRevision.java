package se.oppnajamforelser.aggregation.digest;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Which snapshot of a unit's outcomes has been taken in.
 *
 * @param unit code of the unit
 * @param area the area
 * @param revision of the snapshot
 * @param restsOn revision of each submitted part that it rests on
 */
public record SnapshotRevision(String unit, String area, long revision, SortedMap<String, Long> restsOn) {

    public SnapshotRevision {
        restsOn = Collections.unmodifiableSortedMap(restsOn);
    }
}
