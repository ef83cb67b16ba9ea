package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import se.oppnajamforelser.catalogue.event.Topic;

/** Sees to it that the topics exist before anything is sent or consumed; every service makes all that are missing. */
@Singleton
class Topics {

    private final KafkaSettings kafka;
    private final ServiceName service;
    private final TopicSettings settings;
    private volatile boolean ensured;

    Topics(KafkaSettings kafka, ServiceName service, TopicSettings settings) {
        this.kafka = kafka;
        this.service = service;
        this.settings = settings;
        this.ensured = !settings.create();
    }

    /**
     * Makes the topics that are missing, once in the life of the service. Another service may make them meanwhile.
     *
     * @throws KafkaException if the broker is away or refuses; the next call tries again
     */
    void ensure() {
        if (!ensured) {
            create();
        }
    }

    private synchronized void create() {
        if (ensured) {
            return;
        }
        try (Admin admin = Admin.create(kafka.forAdmin())) {
            Set<String> existing = get(admin.listTopics().names());
            admin.createTopics(wanted().filter(topic -> !existing.contains(topic.name()))
                            .toList())
                    .values()
                    .values()
                    .forEach(Topics::created);
        }
        ensured = true;
    }

    private Stream<NewTopic> wanted() {
        Stream<NewTopic> states = Arrays.stream(Topic.values()).map(topic -> topic(topic.topicName())
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        return Stream.concat(states, Stream.of(deadLetters()));
    }

    /** Not compacted, since each failure counts, and kept until someone removes them. */
    private NewTopic deadLetters() {
        return topic(service.deadLetterTopic())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        String.valueOf(KafkaSettings.MAX_RECORD_BYTES)));
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, settings.partitions(), settings.replicationFactor());
    }

    private static void created(KafkaFuture<Void> creation) {
        try {
            get(creation);
        } catch (TopicExistsException madeByAnother) {
            return;
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException kafkaException) {
                throw kafkaException;
            }
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
