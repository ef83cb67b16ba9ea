package se.oppnajamforelser.scoring.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The broker as the other services see it. */
final class Broker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaConsumer<String, byte[]> consumer;
    private final KafkaProducer<String, byte[]> producer;
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    /** Listens to a topic from its beginning. */
    Broker(String bootstrapServers, String topic) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer.subscribe(List.of(topic));
    }

    /** Sends something that no service of ours would send. */
    void sendRaw(String topic, String key, String value) {
        producer.send(new ProducerRecord<>(topic, key, value.getBytes(UTF_8)));
        producer.flush();
    }

    /** Waits until that many records with that key have been heard, and gives all of them as text, in order. */
    List<String> await(String key, int atLeast) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            return heard.stream().filter(of(key)).count() >= atLeast;
        });
        return heard.stream()
                .filter(of(key))
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    private static Predicate<ConsumerRecord<String, byte[]>> of(String key) {
        return record -> key.equals(record.key());
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
