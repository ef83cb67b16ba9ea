package se.oppnajamforelser.publication.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.oppnajamforelser.publication.ReleaseDesk;
import se.oppnajamforelser.publication.notice.Claimed;
import se.oppnajamforelser.publication.persistence.Deliveries;

/** Keeps looking for releases whose time has come and for notices that wait. */
@Singleton
class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class);
    private static final int SENDING_AT_ONCE = 8;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final ReleaseDesk desk;
    private final Deliverer deliverer;
    private final ClockDesk clock;
    private final Duration interval;
    private final Semaphore free = new Semaphore(SENDING_AT_ONCE);
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "clockwork"));
    private final ExecutorService senders = Executors.newCachedThreadPool(task -> new Thread(task, "notices"));

    Clockwork(
            ReleaseDesk desk,
            Deliverer deliverer,
            ClockDesk clock,
            Deliveries deliveries,
            MeterRegistry metrics,
            @ConfigProperty(name = "oj.schedule.interval") Duration interval) {
        this.desk = desk;
        this.deliverer = deliverer;
        this.clock = clock;
        this.interval = interval;
        metrics.gauge("oj.notices.oldest.due.seconds", deliveries, Deliveries::oldestDueSeconds);
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        clock.refresh();
        ticker.scheduleWithFixedDelay(this::tick, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        ticker.shutdown();
        senders.shutdown();
        ticker.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
        senders.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The database may be away for a while; the next tick tries again. */
    private void tick() {
        try {
            clock.refresh();
            desk.publishDue();
            send();
        } catch (RuntimeException e) {
            LOG.warnf(e, "could not look for what is due, next try in %d ms", interval.toMillis());
        }
    }

    /** Claims no more than can be tried at once, since a claim runs out. */
    private void send() {
        int slots = free.drainPermits();
        int used = 0;
        try {
            if (slots > 0) {
                for (Claimed claimed : deliverer.claim(slots)) {
                    senders.execute(() -> deliver(claimed));
                    used++;
                }
            }
        } finally {
            free.release(slots - used);
        }
    }

    private void deliver(Claimed claimed) {
        try {
            deliverer.deliver(claimed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "delivery %s: what came of it could not be kept; it will be tried again", claimed.id());
        } finally {
            free.release();
        }
    }
}
