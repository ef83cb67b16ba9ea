package se.oppnajamforelser.suite.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/** A message that nobody can read must not stop those behind it, and must not be lost. */
class PoisonTest {

    private static final String OUTCOME = "/api/v1/rounds/oj-2017/units/%s/outcomes/eb-hushallsekonomisk-radgivning";

    @TempDir
    private static Path data;

    private static RunningSuite running;

    @BeforeAll
    static void start() {
        running = RunningSuite.start(data, Suite.Clocks.ADJUSTABLE);
        running.suite()
                .api(Service.SURVEY, "test", "office")
                .post("/api/v1/rounds/oj-2017/transitions", Map.of("to", "open"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void it_is_set_aside_listed_mended_and_run_again() throws Exception {
        send("oj-2017/0114/E", "{\"round\":\"oj-2017\",\"unit\":\"0114\",\"part\":");
        send("oj-2017/0115/E", submission("0115"));

        await().atMost(Duration.ofSeconds(30)).until(() -> outcome("0115").equals("ja"));
        JsonNode letter = onlyLetter("waiting");
        assertThat(letter.path("key").asText()).isEqualTo("oj-2017/0114/E");
        assertThat(letter.path("reason").asText()).isNotBlank();
        assertThat(keysOfDeadLetterTopic()).containsOnly("oj-2017/0114/E");

        office().post(
                        "/api/v1/dead-letters/" + letter.path("id").asLong() + "/rerun",
                        Map.of("payload", Json.tree(submission("0114"))));

        assertThat(outcome("0114")).isEqualTo("ja");
        assertThat(onlyLetter("rerun").path("key").asText()).isEqualTo("oj-2017/0114/E");
    }

    private static String submission(String unit) {
        return Json.write(Map.of(
                "round",
                "oj-2017",
                "unit",
                unit,
                "part",
                "E",
                "revision",
                1,
                "catalogue",
                FinishedDemo.ROUND.version(),
                "submittedAt",
                "2017-02-20T09:00:00Z",
                "answers",
                Map.of("E0", "ja", "E4", "ja")));
    }

    private static String outcome(String unit) {
        return running.suite()
                .api(Service.SCORING, "test", "reader")
                .get(OUTCOME.formatted(unit))
                .path("outcome")
                .asText();
    }

    private static JsonNode onlyLetter(String state) {
        JsonNode letters = office().get("/api/v1/dead-letters?state=" + state);
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private static Api office() {
        return running.suite().api(Service.SCORING, "test", "office");
    }

    private static void send(String key, String value) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", running.suite().servers().bootstrapServers());
        ProducerRecord<String, String> record = new ProducerRecord<>("oj.submissions", key, value);
        record.headers().add("ce_type", "se.oj.submission.received".getBytes(UTF_8));
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    private static List<String> keysOfDeadLetterTopic() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", running.suite().servers().bootstrapServers());
        try (Consumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("oj.scoring.dead-letters").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> keys = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofSeconds(1)).forEach(letter -> keys.add(letter.key()));
                return !keys.isEmpty();
            });
            return keys;
        }
    }
}
