package se.oppnajamforelser.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is to be undone, the last first, each also when another fails. */
final class ClosingStack {

    private final Deque<Runnable> closings = new ArrayDeque<>();

    void push(Runnable closing) {
        closings.push(closing);
    }

    /** Throws one exception, with every failure as suppressed. */
    void close() {
        RuntimeException failure = new IllegalStateException("not everything was closed");
        closeAfter(failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** What fails here is told as suppressed by the failure that came before. */
    void closeAfter(Throwable failure) {
        while (!closings.isEmpty()) {
            try {
                closings.pop().run();
            } catch (RuntimeException | Error alsoFailed) {
                failure.addSuppressed(alsoFailed);
            }
        }
    }
}
