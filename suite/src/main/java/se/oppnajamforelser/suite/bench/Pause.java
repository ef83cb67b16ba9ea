package se.oppnajamforelser.suite.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Waiting without doing anything. */
final class Pause {

    private static final long LONGEST_SECONDS = 30;

    private Pause() {}

    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    /** Takes nothing more, and waits for what has begun. */
    static void untilEnded(ExecutorService threads) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
