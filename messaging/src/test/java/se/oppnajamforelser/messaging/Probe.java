package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/** Looks at the topics and the database from outside, as another service and an operator would. */
@Singleton
class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final EventJson json;
    private final Jdbi jdbi;

    Probe(KafkaSettings kafka, Topics topics, EventJson json, Jdbi jdbi) {
        this.kafka = kafka;
        this.topics = topics;
        this.json = json;
        this.jdbi = jdbi;
    }

    /** The database refuses to commit that events with such keys leave the outbox, until it is told otherwise. */
    void refuseToEmptyOutboxOf(String keys) {
        jdbi().useHandle(handle -> {
            handle.execute("""
                    create function refuse() returns trigger language plpgsql as
                    $$ begin raise exception 'refused' using errcode = '57014'; end $$
                    """);
            handle.execute("create constraint trigger refuse_delete after delete on outbox"
                    + " deferrable initially deferred for each row when (old.key like '" + keys
                    + "') execute function refuse()");
        });
    }

    void letOutboxBeEmptied() {
        jdbi().useHandle(handle -> {
            handle.execute("drop trigger refuse_delete on outbox");
            handle.execute("drop function refuse");
        });
    }

    Jdbi jdbi() {
        return jdbi;
    }

    static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    /** Sends records to one partition, so that they come in this order and, most often, in one batch. */
    void send(Topic topic, List<Map.Entry<String, String>> records) {
        topics.ensure();
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(kafka.forProducer(), new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(record -> producer.send(new ProducerRecord<>(
                    topic.topicName(), 0, record.getKey(), record.getValue().getBytes(UTF_8))));
            producer.flush();
        }
    }

    void sendEvents(Collection<? extends Event> events) {
        send(Topic.SUBMISSIONS, events.stream().map(this::keyAndJson).toList());
    }

    Map.Entry<String, String> keyAndJson(Event event) {
        return Map.entry(event.key(), new String(json.write(event), UTF_8));
    }

    /** The records of a topic whose key begins so, once there are as many as that and then every one there is. */
    List<ConsumerRecord<String, byte[]>> records(String topic, String keyPrefix, int atLeast) {
        until(() -> records(topic, keyPrefix).size() >= atLeast);
        return records(topic, keyPrefix);
    }

    /** The records of a topic whose key begins so, at this moment; in order within a partition. */
    List<ConsumerRecord<String, byte[]>> records(String topic, String keyPrefix) {
        topics.ensure();
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.forAdmin().get("bootstrap.servers"), "max.poll.records", 5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records.stream()
                    .filter(record -> String.valueOf(record.key()).startsWith(keyPrefix))
                    .toList();
        }
    }

    Event event(ConsumerRecord<String, byte[]> record) {
        return json.read(Topic.named(record.topic()).orElseThrow(), record.value());
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    Optional<Heard> heard(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from heard where key = :key")
                .bind("key", key)
                .map((row, context) -> new Heard(row.getString("key"), row.getLong("revision"), row.getInt("times")))
                .findOne());
    }

    long heardOf(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from heard where key like :prefix")
                .bind("prefix", round + "/%")
                .mapTo(Long.class)
                .one());
    }

    long deadLetter(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from dead_letter where key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .one());
    }

    long deadLetters(String keyPrefix) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from dead_letter where key like :prefix")
                .bind("prefix", keyPrefix + "%")
                .mapTo(Long.class)
                .one());
    }
}
