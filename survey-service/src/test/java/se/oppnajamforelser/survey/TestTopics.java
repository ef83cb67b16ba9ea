package se.oppnajamforelser.survey;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventJson;

/** The topics, as the other services see them. */
@Singleton
public class TestTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final EventJson json;

    TestTopics(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, EventJson json) {
        this.bootstrapServers = bootstrapServers;
        this.json = json;
    }

    /** What stands on a topic under a key, in order; at least so many events. */
    public List<Event> events(Topic topic, String key, int atLeast) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> events(topic, key).size() >= atLeast);
        return events(topic, key);
    }

    private List<Event> events(Topic topic, String key) {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(topic.topicName(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(50)).forEach(records::add);
            }
            return records.stream()
                    .filter(record -> key.equals(record.key()))
                    .map(record -> json.read(topic, record.value()))
                    .toList();
        }
    }

    public void send(Event event) {
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(event.topic().topicName(), event.key(), json.write(event)));
            producer.flush();
        }
    }
}
