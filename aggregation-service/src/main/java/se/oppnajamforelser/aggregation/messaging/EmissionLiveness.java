package se.oppnajamforelser.aggregation.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when nobody tells shares any more: only a restart helps. */
@Liveness
@Singleton
class EmissionLiveness implements HealthCheck {

    private final EmissionThread thread;

    EmissionLiveness(EmissionThread thread) {
        this.thread = thread;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("emission-runs").status(thread.alive()).build();
    }
}
