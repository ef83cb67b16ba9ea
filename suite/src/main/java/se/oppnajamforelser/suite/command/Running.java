package se.oppnajamforelser.suite.command;

import java.util.concurrent.CountDownLatch;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** A suite that this process runs, stopped in order at the end, at Ctrl-C and at {@code oj down}. */
final class Running implements AutoCloseable {

    private final Suite suite;
    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private boolean stopped;

    private Running(Suite suite) {
        this.suite = suite;
        Runtime.getRuntime().addShutdownHook(hook);
        suite.onCrash(Running::giveUp);
    }

    /** Half a suite helps nobody: the shutdown hook stops the rest in order. */
    private static void giveUp(String crash) {
        System.err.println("oj: " + crash);
        System.err.println("oj: Sviten stoppas. Allt som sparats finns kvar till nästa start.");
        System.exit(1);
    }

    static Running start(Place place, Suite.Clocks clocks, Progress progress) {
        return new Running(Suite.start(place, clocks, progress));
    }

    Suite suite() {
        return suite;
    }

    /** Returns when somebody asks the process to stop. */
    void awaitStop() throws InterruptedException {
        stopAsked.await();
    }

    private synchronized void stop() {
        stopAsked.countDown();
        if (!stopped) {
            stopped = true;
            suite.close();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
