package se.oppnajamforelser.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What waits in the database: asked for when the metrics are read, so that it holds for all instances and is never old.
 * A database that does not answer gives NaN.
 */
@Singleton
class MessagingMetrics {

    private final MeterRegistry metrics;
    private final OutboxRows outbox;
    private final DeadLetterRows deadLetters;
    private final OutboxSettings settings;

    MessagingMetrics(MeterRegistry metrics, OutboxRows outbox, DeadLetterRows deadLetters, OutboxSettings settings) {
        this.metrics = metrics;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("oj.dead.letters.waiting", deadLetters, DeadLetterRows::waiting)
                .register(metrics);
        if (settings.enabled()) {
            Gauge.builder("oj.outbox.waiting", outbox, OutboxRows::waiting).register(metrics);
            Gauge.builder("oj.outbox.age", outbox, OutboxRows::ageSeconds)
                    .baseUnit("seconds")
                    .register(metrics);
        }
    }
}
