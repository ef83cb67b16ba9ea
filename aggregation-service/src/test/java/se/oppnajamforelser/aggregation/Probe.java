package se.oppnajamforelser.aggregation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventJson;
import se.oppnajamforelser.messaging.EventSender;

/** Looks at the topics and the database from outside, as another service and an operator would. */
@Singleton
public class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Jdbi jdbi;
    private final EventSender sender;
    private final EventJson json;
    private final MeterRegistry metrics;
    private final String servers;

    Probe(
            Jdbi jdbi,
            EventSender sender,
            EventJson json,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.jdbi = jdbi;
        this.sender = sender;
        this.json = json;
        this.metrics = metrics;
        this.servers = servers;
    }

    /** A service that has heard nothing. */
    public void forgetEverything() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(
                        handle -> handle.execute("truncate round, invited, snapshot, tally, dead_letter, unit_group")));
    }

    public long number(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    public void execute(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }

    /** Every tally as text, to be compared. */
    public List<String> tallies() {
        return texts("""
                select concat_ws(' ', round, area, region, revision, repairs, units, responded, counts)
                from tally order by round, area, region
                """);
    }

    public List<String> texts(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    public static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    public static void untilAsserted(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }

    /** Sends as another service would. */
    public void send(Event... events) {
        sender.send(List.of(events));
    }

    /** Sends outcomes, and waits until they have been taken in and acknowledged. */
    public void sendAndWait(OutcomesSettled... outcomes) {
        sendAndWait(List.of(outcomes));
    }

    public void sendAndWait(List<OutcomesSettled> outcomes) {
        double before = outcomesHandled();
        sender.send(outcomes);
        until(() -> outcomesHandled() >= before + outcomes.size());
    }

    /** Number of records of the topic of outcomes that have been acknowledged, redelivered ones included. */
    public double outcomesHandled() {
        return metrics.counter("oj.events.handled", "topic", Topic.OUTCOMES.topicName())
                .count();
    }

    /** Number of records that the topic holds. */
    public long records(Topic topic) {
        return end(topic).values().stream().mapToLong(Long::longValue).sum();
    }

    public void send(Collection<? extends Event> events) {
        sender.send(events);
    }

    /** Sends a record that no service of ours would send. */
    public void sendText(Topic topic, String key, String value) {
        try (Producer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.topicName(), key, value.getBytes(UTF_8)));
        }
    }

    /** Where the topic ends now; what comes later can be read from there. */
    public Map<TopicPartition, Long> end(Topic topic) {
        try (Consumer<String, byte[]> consumer = consumer()) {
            return new HashMap<>(consumer.endOffsets(partitions(consumer, topic)));
        }
    }

    /** The events that have come since then, in order for each key. */
    public <E extends Event> List<E> since(Map<TopicPartition, Long> start, Topic topic, Class<E> event) {
        try (Consumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            start.forEach(consumer::seek);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records.stream()
                    .map(record -> event.cast(json.read(topic, record.value())))
                    .toList();
        }
    }

    /** The newest event of each key, as a consumer would have it. */
    public static <E extends Event> Map<String, E> newest(List<E> events) {
        return events.stream()
                .collect(Collectors.toMap(
                        Event::key, event -> event, (one, next) -> next.revision() >= one.revision() ? next : one));
    }

    private Consumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, Topic topic) {
        return consumer.partitionsFor(topic.topicName()).stream()
                .map(partition -> new TopicPartition(topic.topicName(), partition.partition()))
                .toList();
    }
}
