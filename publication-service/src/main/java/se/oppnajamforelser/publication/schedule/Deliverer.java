package se.oppnajamforelser.publication.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.oppnajamforelser.publication.notice.Attempt;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Claimed;
import se.oppnajamforelser.publication.notice.RetryPlan;
import se.oppnajamforelser.publication.notice.Sender;
import se.oppnajamforelser.publication.persistence.Deliveries;
import se.oppnajamforelser.publication.persistence.Subscriptions;

/**
 * Sends the notices that wait. Each is claimed in the database before it is tried, so that two instances never try the same
 * at once; after a crash the claim runs out and the notice is tried again under the same id.
 */
@ApplicationScoped
public class Deliverer {

    private static final Logger LOG = Logger.getLogger(Deliverer.class);

    private final Deliveries deliveries;
    private final Subscriptions subscriptions;
    private final Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
    private final RetryPlan plan;
    private final MeterRegistry metrics;

    Deliverer(
            Deliveries deliveries,
            Subscriptions subscriptions,
            @Any Instance<Sender> senders,
            @ConfigProperty(name = "oj.notices.retry") List<Duration> pauses,
            MeterRegistry metrics) {
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
        senders.forEach(sender -> this.senders.put(sender.channel(), sender));
        this.plan = new RetryPlan(pauses);
        this.metrics = metrics;
    }

    /** Claims notices whose turn has come. */
    public List<Claimed> claim(int atMost) {
        return deliveries.claim(atMost);
    }

    /** Tries one claimed notice and keeps how it went. */
    public void deliver(Claimed delivery) {
        long start = System.nanoTime();
        Attempt attempt = attempt(delivery);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Optional<Duration> next = plan.after(delivery.tries() + 1);
        deliveries.record(delivery, attempt, took, next);
        if (attempt.verdict() == Attempt.Verdict.GONE) {
            subscriptions.disable(delivery.subscription(), attempt.error().orElse(""));
        }
        metrics.counter(
                        "oj.notices.tried",
                        "channel",
                        delivery.channel().code(),
                        "verdict",
                        attempt.verdict().name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** A fault in the service itself is a try that failed: it is seen beside the others and tried again. */
    private Attempt attempt(Claimed delivery) {
        try {
            return senders.get(delivery.channel()).send(delivery);
        } catch (RuntimeException e) {
            LOG.errorf(e, "delivery %s could not be tried", delivery.id());
            return Attempt.failed(
                    Optional.empty(), "Fel i tjänsten (" + e.getClass().getSimpleName() + ").");
        }
    }
}
