package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.storage.internals.log.LogConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.event.Topic;

class TopicsTest {

    private static final Pattern LARGEST_RECORD = Pattern.compile("MAX_RECORD_BYTES = (\\d+) \\* (\\d+) \\* (\\d+);");

    @Test
    void there_is_a_topic_for_each_state_and_each_service_s_dead_letters_and_no_other() {
        assertThat(topics()).extracting(Manifest::name).containsExactlyInAnyOrderElementsOf(topicsOfTheCode());
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_topic_is_compacted_and_nothing_else(Manifest topic) {
        assertThat(config(topic)).isEqualTo(Map.of("cleanup.policy", "compact"));
    }

    @ParameterizedTest
    @MethodSource("deadLetters")
    void dead_letters_are_kept_for_ever_and_may_be_larger_than_what_they_carry(Manifest topic) {
        assertThat(config(topic))
                .isEqualTo(Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        "-1",
                        "max.message.bytes",
                        String.valueOf(largestRecord())));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_has_the_partitions_that_the_services_would_have_given_it(Manifest topic) {
        assertThat(topic.spec().path("partitions").asText())
                .isEqualTo(OwnKeys.ofModule("messaging").get("oj.topics.partitions"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void a_topic_survives_the_loss_of_a_broker(Manifest topic) {
        assertThat(topic.spec().path("replicas").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void kafka_takes_the_topic_s_settings(Manifest topic) {
        Properties settings = new Properties();
        settings.putAll(config(topic));

        LogConfig.validate(settings);
    }

    static List<Manifest> topics() {
        return Manifest.in(Repository.deploy("kubernetes/base/kafka-topics.yaml"))
                .filter(manifest -> manifest.is("KafkaTopic"))
                .toList();
    }

    static List<Manifest> states() {
        return topics().stream()
                .filter(topic -> Topic.named(topic.name()).isPresent())
                .toList();
    }

    static List<Manifest> deadLetters() {
        return topics().stream()
                .filter(topic -> Topic.named(topic.name()).isEmpty())
                .toList();
    }

    private static List<String> topicsOfTheCode() {
        return Stream.concat(
                        Arrays.stream(Topic.values()).map(Topic::topicName),
                        Arrays.stream(DeployedService.values()).map(DeployedService::deadLetterTopic))
                .toList();
    }

    private static Map<String, String> config(Manifest topic) {
        JsonNode config = topic.spec().path("config");
        return Labels.of(config);
    }

    /** As {@code messaging} makes the topics where nobody else does. */
    private static int largestRecord() {
        return Repository.javaSources("messaging").stream()
                .flatMap(source -> LARGEST_RECORD.matcher(source).results())
                .mapToInt(match -> Integer.parseInt(match.group(1))
                        * Integer.parseInt(match.group(2))
                        * Integer.parseInt(match.group(3)))
                .findFirst()
                .orElseThrow();
    }
}
