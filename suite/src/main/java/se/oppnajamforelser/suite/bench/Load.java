package se.oppnajamforelser.suite.bench;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Calls made by many callers at once for a fixed time, as on the last day of a round. */
final class Load {

    private static final int CALLERS = 32;
    private static final int BURSTS = 10;
    private static final int BURST_SECONDS = 10;
    private static final int PAUSE_SECONDS = 8;

    /** What {@link #warmUp} takes. */
    static final int WARM_UP_SECONDS = BURSTS * (BURST_SECONDS + PAUSE_SECONDS);

    private Load() {}

    /**
     * Calls in bursts. In the pauses between them the JVM's compiler has the processors to itself; beside a load that
     * takes them all it would need many minutes for what a service in use has behind it after its first day.
     */
    static void warmUp(LongConsumer call) {
        for (int burst = 0; burst < BURSTS; burst++) {
            perSecond(BURST_SECONDS, call);
            Pause.millis(PAUSE_SECONDS * 1_000L);
        }
    }

    /**
     * Completed calls a second.
     *
     * @param seconds how long it goes on
     * @param call makes the call of that number; the numbers rise over all threads
     */
    static double perSecond(int seconds, LongConsumer call) {
        AtomicLong next = new AtomicLong();
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            var all = IntStream.range(0, CALLERS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            call.accept(next.getAndIncrement());
                            done.incrementAndGet();
                        }
                    }))
                    .toList();
            for (Future<?> future : all) {
                future.get();
            }
            return done.get() * 1e9 / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Ett anrop misslyckades: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
