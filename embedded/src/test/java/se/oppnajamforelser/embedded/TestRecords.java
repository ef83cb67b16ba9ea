package se.oppnajamforelser.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends and reads text as any client of Kafka would. */
final class TestRecords {

    private static final long LIMIT_SECONDS = 20;

    private TestRecords() {}

    static void send(String bootstrapServers, String topic, String key, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The values that the first partition holds now, from the beginning. */
    static List<String> read(String bootstrapServers, String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            return consumer.poll(Duration.ofSeconds(LIMIT_SECONDS)).records(new TopicPartition(topic, 0)).stream()
                    .map(found -> found.value())
                    .toList();
        }
    }
}
