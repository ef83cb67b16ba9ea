package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Down when a consumer or the relay has ended: only a restart helps. A broker that is away is no reason to restart. */
@Liveness
@Singleton
class MessagingLiveness implements HealthCheck {

    private final Consumers consumers;
    private final RelayThread relay;

    MessagingLiveness(Consumers consumers, RelayThread relay) {
        this.consumers = consumers;
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> dead = consumers.all().stream()
                .filter(consumer -> !consumers.alive(consumer))
                .map(consumer -> consumer.topic().topicName())
                .toList();
        return HealthCheckResponse.named("messaging-threads")
                .withData("dead-consumers", String.join(" ", dead))
                .withData("relay-alive", relay.alive())
                .status(dead.isEmpty() && relay.alive())
                .build();
    }
}
