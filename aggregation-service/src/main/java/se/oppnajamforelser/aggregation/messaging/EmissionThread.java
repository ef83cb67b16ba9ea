package se.oppnajamforelser.aggregation.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import se.oppnajamforelser.aggregation.TalliesChanged;

/**
 * Runs the emission in the background. A commit wakes it: the shares of a closed round are told promptly once all
 * its outcomes are in, those of other rounds at most once in an interval, whatever the number of answers.
 */
@Singleton
class EmissionThread {

    private static final Logger LOG = Logger.getLogger(EmissionThread.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final int TELLING_IN_ALL = 5;

    private final Emission emission;
    private final EmissionSettings settings;
    private final Semaphore wake = new Semaphore(1);
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();
    private long toldAllAt;
    private Duration tellingTook = Duration.ZERO;
    private boolean leftForLater;

    EmissionThread(Emission emission, EmissionSettings settings) {
        this.emission = emission;
        this.settings = settings;
        this.toldAllAt = System.nanoTime() - settings.interval().toNanos();
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        Thread started = new Thread(this::run, "emission");
        thread = Optional.of(started);
        started.start();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TalliesChanged changed) {
        wake.release();
    }

    /** Whether it runs. */
    boolean alive() {
        return thread.map(Thread::isAlive).orElse(false);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake.release();
        if (thread.isPresent()) {
            thread.get().join(LONGEST_STOP.toMillis());
        }
    }

    private void run() {
        while (!stopping) {
            try {
                restAndTell();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void restAndTell() throws InterruptedException {
        Duration rest = leftForLater ? untilAll() : settings.pollInterval();
        boolean woken = wake.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS);
        wake.drainPermits();
        if (stopping) {
            return;
        }
        try {
            tell(woken);
        } catch (RuntimeException e) {
            LOG.warnf("Shares could not be told and will be later: %s", e.toString());
            leftForLater = true;
            TimeUnit.MILLISECONDS.sleep(settings.pauseAfterFailure().toMillis());
        }
    }

    private void tell(boolean woken) throws InterruptedException {
        if (untilAll().isZero()) {
            toldAllAt = System.nanoTime();
            leftForLater = false;
            emission.tellAll();
            tellingTook = Duration.ofNanos(System.nanoTime() - toldAllAt);
            return;
        }
        leftForLater |= woken;
        emission.tellComplete();
        TimeUnit.MILLISECONDS.sleep(settings.closedInterval().toMillis());
    }

    /**
     * How long until the shares of every round may be told again; zero if they may be now. Telling takes a fifth of the time
     * at most: a round that asks persons has two thousand regions.
     */
    private Duration untilAll() {
        Duration passed = Duration.ofNanos(System.nanoTime() - toldAllAt);
        Duration slowest = tellingTook.multipliedBy(TELLING_IN_ALL);
        Duration apart = slowest.compareTo(settings.interval()) > 0 ? slowest : settings.interval();
        Duration left = apart.minus(passed);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
