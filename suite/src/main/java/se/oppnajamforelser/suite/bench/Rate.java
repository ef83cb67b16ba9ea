package se.oppnajamforelser.suite.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * How often a second something can be done, in this process, when the compiler has had time. A second of this thread's
 * processor time, so that what else the machine does hardly shows.
 */
final class Rate {

    private static final long WARM_UP_NANOS = 1_500_000_000L;
    private static final long ROUND_NANOS = 1_000_000_000L;
    private static final int ROUNDS = 5;
    private static final int CALLS_BETWEEN_LOOKS = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        long start = THREADS.getCurrentThreadCpuTime();
        long calls = 0;
        long result = 0;
        while (THREADS.getCurrentThreadCpuTime() - start < nanos) {
            for (int call = 0; call < CALLS_BETWEEN_LOOKS; call++) {
                result += work.getAsLong();
            }
            calls += CALLS_BETWEEN_LOOKS;
        }
        sink = result;
        return calls * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }
}
