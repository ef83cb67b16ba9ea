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

/** One record sent and received again, over and over; the least that a hop through Kafka takes. */
final class KafkaHop {

    private static final String TOPIC = "bench.hop";
    private static final int WARM_UP = 500;

    private KafkaHop() {}

    static Percentiles measure(String bootstrapServers, int hops) {
        Map<String, Object> producing = Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0);
        Map<String, Object> consuming = Map.of("bootstrap.servers", bootstrapServers);
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (Producer<String, String> producer =
                        new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer());
                Consumer<String, String> consumer =
                        new KafkaConsumer<>(consuming, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            long[] nanos = new long[hops];
            for (int hop = -WARM_UP; hop < hops; hop++) {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(TOPIC, 0, "key", "value")).get();
                while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                    Thread.onSpinWait();
                }
                if (hop >= 0) {
                    nanos[hop] = System.nanoTime() - start;
                }
            }
            return Percentiles.ofNanos(nanos);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka tog inte emot", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    static String topic() {
        return TOPIC;
    }
}
