package se.oppnajamforelser.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs the relay in the background: as soon as a commit wakes it, and at regular times. */
@Singleton
class RelayThread {

    private static final Logger LOG = Logger.getLogger(RelayThread.class);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final Relay relay;
    private final OutboxSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private final BackOff backOff = new BackOff(LONGEST_BACK_OFF);
    private volatile boolean stopping;
    private Optional<Thread> thread = Optional.empty();

    RelayThread(Relay relay, OutboxSettings settings) {
        this.relay = relay;
        this.settings = settings;
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!settings.enabled()) {
            return;
        }
        Thread started = new Thread(this::run, "outbox-relay");
        started.setDaemon(true);
        thread = Optional.of(started);
        started.start();
    }

    /** Says that there may be something to send. */
    void wake() {
        wake.release();
    }

    /** Whether it runs, where it should. */
    boolean alive() {
        return !settings.enabled() || thread.map(Thread::isAlive).orElse(false);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        if (thread.isPresent()) {
            thread.get().join(LONGEST_STOP.toMillis());
        }
    }

    private void run() {
        while (!stopping) {
            try {
                relayAndRest();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void relayAndRest() throws InterruptedException {
        wake.drainPermits();
        try {
            if (relay.relay() == 0) {
                rest(settings.pollInterval());
            }
            backOff.reset();
        } catch (RuntimeException e) {
            Duration pause = backOff.next();
            LOG.warnf("The outbox could not be sent, next try in %d ms: %s", pause.toMillis(), Failures.describe(e));
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        }
    }

    private void rest(Duration time) throws InterruptedException {
        wake.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
