package se.oppnajamforelser.aggregation.share;

import java.util.Comparator;

/**
 * Where a kept tally is not what the kept outcomes add up to.
 *
 * @param region the region
 * @param area the area
 * @param of what differs: the id of an indicator, or {@code units}, {@code responded}, {@code revision} or {@code row}
 * @param kept what is kept
 * @param recounted what the outcomes add up to
 */
public record Difference(String region, String area, String of, String kept, String recounted)
        implements Comparable<Difference> {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::area)
            .thenComparing(Difference::region)
            .thenComparing(Difference::of);

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }
}
