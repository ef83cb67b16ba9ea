package se.oppnajamforelser.aggregation.share;

import java.util.Comparator;

/**
 * What is added up: one region, in one area of a round.
 *
 * @param round such as {@code oj-2017}
 * @param region such as {@code riket} or {@code lan-01}
 * @param area such as {@code ekonomiskt-bistand}
 */
public record TallyKey(String round, String region, String area) implements Comparable<TallyKey> {

    private static final Comparator<TallyKey> ORDER =
            Comparator.comparing(TallyKey::round).thenComparing(TallyKey::area).thenComparing(TallyKey::region);

    @Override
    public int compareTo(TallyKey other) {
        return ORDER.compare(this, other);
    }
}
