package se.oppnajamforelser.suite.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One record sent and received again; the least that a hop through Kafka takes. */
final class KafkaHop implements AutoCloseable {

    private static final String TOPIC = "bench.hop";

    private final Producer<String, String> producer;
    private final Consumer<String, String> consumer;

    KafkaHop(String bootstrapServers) {
        Map<String, Object> producing = Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0);
        Map<String, Object> consuming = Map.of("bootstrap.servers", bootstrapServers);
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        producer = new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer());
        consumer = new KafkaConsumer<>(consuming, new StringDeserializer(), new StringDeserializer());
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    static String topic() {
        return TOPIC;
    }

    /** The times of so many hops, one after the other. */
    Percentiles hops(int number) {
        long[] nanos = new long[number];
        for (int hop = 0; hop < number; hop++) {
            nanos[hop] = hop();
        }
        return Percentiles.ofNanos(nanos);
    }

    /** How many nanoseconds one takes. */
    long hop() {
        long start = System.nanoTime();
        try {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", "value")).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka tog inte emot", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
        while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - start;
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
