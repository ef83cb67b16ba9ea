package se.oppnajamforelser.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.Topic;

/** The service's consumers, one thread for each topic that it has a handler for. */
@Singleton
class Consumers {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final List<TopicConsumer> consumers;
    private final Map<TopicConsumer, Thread> threads = new LinkedHashMap<>();

    Consumers(
            Handlers handlers,
            RecordReader reader,
            DeadLetters deadLetters,
            EventSender sender,
            Topics topics,
            KafkaSettings kafka,
            ConsumerSettings settings,
            MeterRegistry metrics) {
        this.consumers = handlers.topics().stream()
                .map(topic -> new TopicConsumer(
                        topic,
                        new BatchIntake(topic, reader, handlers, deadLetters),
                        sender,
                        topics,
                        kafka,
                        new BackOff(settings.maxBackOff()),
                        metrics))
                .toList();
    }

    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        for (TopicConsumer consumer : consumers) {
            Thread thread = new Thread(consumer, "consumer-" + consumer.topic().topicName());
            thread.setDaemon(true);
            threads.put(consumer, thread);
            thread.start();
        }
    }

    /** Every consumer is told first, so that they end side by side. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        consumers.forEach(TopicConsumer::stop);
        for (Thread thread : threads.values()) {
            thread.join(LONGEST_STOP.toMillis());
        }
    }

    List<TopicConsumer> all() {
        return consumers;
    }

    Optional<TopicConsumer> of(Topic topic) {
        return consumers.stream().filter(consumer -> consumer.topic() == topic).findFirst();
    }

    boolean alive(TopicConsumer consumer) {
        return Optional.ofNullable(threads.get(consumer)).map(Thread::isAlive).orElse(false);
    }
}
