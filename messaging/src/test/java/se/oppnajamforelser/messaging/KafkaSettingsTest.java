package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@RunningService
class KafkaSettingsTest {

    private static final String TOPIC = "oj.digests";

    @Inject
    KafkaSettings kafka;

    @Inject
    Topics topics;

    /** The first never leaves the group, as if it were killed; without the name the second would wait for its session. */
    @Test
    void an_instance_with_a_name_gets_its_partitions_back_at_once_after_a_kill() {
        topics.ensure();
        try (Consumer<String, byte[]> killed = named("static");
                Consumer<String, byte[]> restarted = named("static")) {
            untilAssigned(killed, Duration.ofSeconds(30));

            untilAssigned(restarted, Duration.ofSeconds(5));

            assertThat(restarted.assignment()).hasSize(4);
        }
    }

    @Test
    void what_an_operator_configures_goes_before_our_choices_but_not_before_the_promises() {
        KafkaSettings configured = new KafkaSettings(
                Map.of("linger.ms", "5", "acks", "1", "enable.auto.commit", "true"),
                new ServiceName("scoring"),
                new Named("1", Duration.ZERO));

        assertThat(configured.forProducer()).containsEntry("linger.ms", "5").containsEntry("acks", "all");
        assertThat(configured.forConsumer(TOPIC)).containsEntry("enable.auto.commit", false);
    }

    @Test
    void records_gather_only_where_that_is_configured() {
        KafkaSettings prompt = new KafkaSettings(Map.of(), new ServiceName("scoring"), new Named("1", Duration.ZERO));
        KafkaSettings patient =
                new KafkaSettings(Map.of(), new ServiceName("publication"), new Named("1", Duration.ofMillis(250)));

        assertThat(prompt.forConsumer(TOPIC)).doesNotContainKey("fetch.min.bytes");
        assertThat(patient.forConsumer(TOPIC)).containsEntry("fetch.max.wait.ms", 250);
    }

    private Consumer<String, byte[]> named(String service) {
        KafkaSettings settings = new KafkaSettings(
                Map.of("bootstrap.servers", kafka.forAdmin().get("bootstrap.servers")),
                new ServiceName(service),
                new Named("1", Duration.ZERO));
        Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings.forConsumer(TOPIC), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(TOPIC));
        return consumer;
    }

    private static void untilAssigned(Consumer<String, byte[]> consumer, Duration patience) {
        await().atMost(patience).pollInSameThread().until(() -> {
            consumer.poll(Duration.ofMillis(100));
            return !consumer.assignment().isEmpty();
        });
    }

    private record Named(String name, Duration gather) implements ConsumerSettings {

        @Override
        public int maxPollRecords() {
            return 500;
        }

        @Override
        public Optional<String> instance() {
            return Optional.of(name);
        }

        @Override
        public Duration transactionTimeout() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration maxBackOff() {
            return Duration.ofSeconds(1);
        }
    }
}
