package se.oppnajamforelser.suite.bench;

import java.util.concurrent.TimeUnit;

/** Waiting between two looks. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
