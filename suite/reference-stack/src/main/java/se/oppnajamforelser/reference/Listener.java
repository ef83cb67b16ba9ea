package se.oppnajamforelser.reference;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One consumer, which does nothing with what it hears. */
@Singleton
class Listener {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread = new Thread(this::listen, "listener");

    Listener(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("group.id", "reference-stack");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }

    private void listen() {
        try (consumer) {
            consumer.subscribe(List.of("oj.rounds"));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofSeconds(1));
            }
        } catch (WakeupException stopped) {
            // The application ends, and the consumer is closed.
        }
    }
}
