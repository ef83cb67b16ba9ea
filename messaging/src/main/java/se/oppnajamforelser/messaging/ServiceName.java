package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which service this is, such as {@code scoring}; what it is called in Kafka follows from it. */
@Singleton
class ServiceName {

    private final String name;

    ServiceName(@ConfigProperty(name = "oj.service") String name) {
        if (!name.matches("[a-z]+")) {
            throw new IllegalArgumentException("oj.service: " + name + " (expected: a-z, such as scoring)");
        }
        this.name = name;
    }

    /** The consumer group for a topic, such as {@code scoring-service-oj.rounds}. */
    String group(String topic) {
        return module() + "-" + topic;
    }

    private String module() {
        return name + "-service";
    }

    /** The CloudEvents source, such as {@code /scoring-service}. */
    String source() {
        return "/" + module();
    }

    /** Where records go that the service cannot handle, such as {@code oj.scoring.dead-letters}. */
    String deadLetterTopic() {
        return "oj." + name + ".dead-letters";
    }
}
