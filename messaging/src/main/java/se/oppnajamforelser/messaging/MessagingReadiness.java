package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up when every consumer has had its share of its topic. It stays up if the broker goes away later: what people do needs
 * the database only, and what they cause waits in the outbox.
 */
@Readiness
@Singleton
class MessagingReadiness implements HealthCheck {

    private final Consumers consumers;

    MessagingReadiness(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        List<String> missing = consumers.all().stream()
                .filter(consumer -> !consumer.joined())
                .map(consumer -> consumer.topic().topicName())
                .toList();
        return HealthCheckResponse.named("messaging-consumers-joined")
                .withData("not-yet", String.join(" ", missing))
                .status(missing.isEmpty())
                .build();
    }
}
