package se.oppnajamforelser.aggregation.share;

import java.util.Comparator;

/**
 * Whose outcomes: one unit's, in one area of a round.
 *
 * @param round such as {@code oj-2017}
 * @param unit code of the kommun or stadsdel, or of a respondent
 * @param area such as {@code ekonomiskt-bistand}
 */
public record SnapshotKey(String round, String unit, String area) implements Comparable<SnapshotKey> {

    private static final Comparator<SnapshotKey> ORDER = Comparator.comparing(SnapshotKey::round)
            .thenComparing(SnapshotKey::area)
            .thenComparing(SnapshotKey::unit);

    @Override
    public int compareTo(SnapshotKey other) {
        return ORDER.compare(this, other);
    }
}
