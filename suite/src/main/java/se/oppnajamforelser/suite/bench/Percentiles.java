package se.oppnajamforelser.suite.bench;

import java.util.Arrays;

/**
 * How long something took, in milliseconds.
 *
 * @param p50 half of the times are at most this
 * @param p99 99 of 100 are at most this
 */
record Percentiles(double p50, double p99) {

    static Percentiles ofNanos(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}
