package se.oppnajamforelser.suite.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** How often a second something can be done, in this process, when the compiler has had time. */
final class Rate {

    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 5;

    /** Results end here, so that the compiler cannot leave the work out. */
    private static volatile long sink;

    private Rate() {}

    /**
     * The median of five rounds of a second each.
     *
     * @param work does the thing some times, and gives a number that depends on all of them
     * @param times how many times it does it
     */
    static double perSecond(LongSupplier work, int times) {
        run(work, WARM_UP_NANOS);
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            rates[round] = run(work, ROUND_NANOS) * times;
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    /** Calls a second. */
    private static double run(LongSupplier work, long nanos) {
        long start = System.nanoTime();
        long calls = 0;
        long result = 0;
        while (System.nanoTime() - start < nanos) {
            result += work.getAsLong();
            calls++;
        }
        sink = result;
        return calls * 1e9 / (System.nanoTime() - start);
    }
}
