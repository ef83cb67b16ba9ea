package se.oppnajamforelser.scoring.outcome;

import java.util.Comparator;

/**
 * One unit in one round. Their order is the order in which units are locked, the same everywhere.
 *
 * @param round such as {@code oj-2017}
 * @param unit such as {@code 0114} or {@code 0180-01}
 */
public record UnitKey(String round, String unit) implements Comparable<UnitKey> {

    private static final Comparator<UnitKey> ORDER =
            Comparator.comparing(UnitKey::round).thenComparing(UnitKey::unit);

    @Override
    public int compareTo(UnitKey other) {
        return ORDER.compare(this, other);
    }
}
