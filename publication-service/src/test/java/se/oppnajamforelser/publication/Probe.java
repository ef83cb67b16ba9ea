package se.oppnajamforelser.publication;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.core.ThrowingRunnable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventJson;
import se.oppnajamforelser.messaging.EventSender;
import se.oppnajamforelser.publication.persistence.Snapshots;

/** Looks at the topics and the database from outside, and tells the service what the others would tell. */
@Singleton
public class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Jdbi jdbi;
    private final Snapshots snapshots;
    private final EventSender sender;
    private final EventJson json;
    private final String servers;

    Probe(
            Jdbi jdbi,
            Snapshots snapshots,
            EventSender sender,
            EventJson json,
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.jdbi = jdbi;
        this.snapshots = snapshots;
        this.sender = sender;
        this.json = json;
        this.servers = servers;
    }

    /** A service that has heard nothing, built nothing and has no subscribers. */
    public void forgetEverything() {
        execute("truncate snapshot, release, release_file, release_cell, release_difference, subscription, delivery,"
                + " delivery_attempt, clock, outbox");
    }

    public void execute(String statement) {
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> handle.execute(statement)));
    }

    public List<String> texts(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    /** Has the service hold what it would after hearing everything, without waiting for Kafka. */
    public void hear(SampleRound sample) {
        QuarkusTransaction.requiringNew().run(() -> {
            snapshots.keep(List.copyOf(sample.outcomes()), OutcomesSettled::round);
            snapshots.keep(sample.shares(), SharesSettled::round);
            snapshots.keep(
                    List.of(
                            sample.reached(DigestReached.Stage.SCORING),
                            sample.reached(DigestReached.Stage.AGGREGATION)),
                    DigestReached::round);
            hear(sample.closed());
        });
    }

    public void hear(RoundChanged round) {
        QuarkusTransaction.joiningExisting().run(() -> snapshots.keep(List.of(round), RoundChanged::round));
    }

    /** Sends as the other services would. */
    public void send(List<Event> events) {
        sender.send(events);
    }

    /** Every release that was ever told of a round, in order. */
    public List<ReleasePublished> told(String round) {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.RELEASES.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records.stream()
                    .filter(record -> record.key().equals(round))
                    .map(record -> (ReleasePublished) json.read(Topic.RELEASES, record.value()))
                    .collect(Collectors.toList());
        }
    }

    public static void untilAsserted(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(assertion);
    }
}
