package se.oppnajamforelser.aggregation.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import se.oppnajamforelser.aggregation.persistence.ToldTallies;

/** How many shares wait to be told; asked for when the metrics are read, so that it holds for all instances. */
@Singleton
class EmissionMetrics {

    private final MeterRegistry metrics;
    private final ToldTallies told;

    EmissionMetrics(MeterRegistry metrics, ToldTallies told) {
        this.metrics = metrics;
        this.told = told;
    }

    void register(@Observes StartupEvent event) {
        Gauge.builder("oj.shares.waiting", told, ToldTallies::waiting).register(metrics);
    }
}
