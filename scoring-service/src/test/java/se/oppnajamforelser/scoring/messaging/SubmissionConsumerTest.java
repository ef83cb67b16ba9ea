package se.oppnajamforelser.scoring.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.oppnajamforelser.scoring.Samples.submission;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventJson;
import se.oppnajamforelser.messaging.EventSender;
import se.oppnajamforelser.scoring.RunningService;
import se.oppnajamforelser.scoring.Samples;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

/** Over the real broker; each test has units of its own, since what is in the topics stays there. */
@RunningService
class SubmissionConsumerTest {

    @Inject
    EventSender sender;

    @Inject
    EventJson json;

    @Inject
    Stored stored;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Broker outcomes;

    @BeforeEach
    void ready() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        outcomes = new Broker(bootstrapServers, Topic.OUTCOMES.topicName());
    }

    @AfterEach
    void close() {
        outcomes.close();
    }

    @Test
    void a_submission_becomes_outcomes_that_the_other_services_hear_of() {
        sender.send(List.of(submission("1280-01", "E", 1, "E0", "ja", "E1", "inom-3")));

        OutcomesSettled settled = last(outcomes.await("oj-2017/1280-01/ekonomiskt-bistand", 1));

        assertThat(settled.revision()).isEqualTo(Samples.SECOND_EDITION + 1);
        assertThat(Samples.outcomes(settled)).containsEntry("eb-vantetid-nybesok", "ja");
    }

    @Test
    void an_older_revision_that_comes_late_tells_the_newest_again() {
        sender.send(List.of(submission("1280-02", "E", 2, "E1", "inom-3")));
        outcomes.await("oj-2017/1280-02/ekonomiskt-bistand", 1);
        sender.send(List.of(submission("1280-02", "E", 1, "E1", "efter-15")));

        List<String> told = outcomes.await("oj-2017/1280-02/ekonomiskt-bistand", 2);

        assertThat(told.get(1)).isEqualTo(told.get(0));
    }

    @Test
    void the_whole_topic_again_changes_nothing() {
        sender.send(List.of(submission("1280-03", "G", 1, "G1", "ja"), submission("1280-03", "E", 1, "E4", "ja")));
        outcomes.await("oj-2017/1280-03/ekonomiskt-bistand", 1);
        int before = replayed("oj-2017/1280-03/vald-i-nara-relationer", 1);
        List<String> stable = stored.everything();

        replayed("oj-2017/1280-03/vald-i-nara-relationer", before);

        assertThat(stored.everything()).isEqualTo(stable);
    }

    @Test
    void what_cannot_be_scored_waits_with_the_dead_letters_and_does_not_stand_in_the_way() {
        String good = new String(json.write(submission("1280-04", "V", 1, "V4", "nej")), UTF_8);
        outcomes.sendRaw("oj.submissions", "oj-2017/1280-04/V", "{\"this is\": \"no submission\"}");
        outcomes.sendRaw(
                "oj.submissions",
                "oj-2017/1280-04/E",
                good.replace("\"V4\"", "\"V44\"").replace("\"V\"", "\"E\""));
        sender.send(List.of(submission("1280-04", "G", 1, "G1", "ja")));

        assertThat(Samples.outcomes(last(outcomes.await("oj-2017/1280-04/ekonomiskt-bistand", 1))))
                .containsEntry("eb-socialjour", "ja");
        assertThat(deadLetters("oj-2017/1280-04/V").get("reason").toString()).contains("not a SubmissionReceived");
        assertThat(deadLetters("oj-2017/1280-04/E").get("reason").toString()).contains("V44");
    }

    @Test
    void a_dead_letter_that_has_been_mended_is_scored() {
        String good = new String(json.write(submission("1280-05", "V", 1, "V4", "nej")), UTF_8);
        outcomes.sendRaw("oj.submissions", "oj-2017/1280-05/V", good.replace("\"V4\"", "\"V44\""));
        Object id = deadLetters("oj-2017/1280-05/V").get("id");

        given().auth()
                .oauth2(TestTokens.of("office"))
                .contentType(ContentType.JSON)
                .body("{\"payload\": " + good + "}")
                .post("/api/v1/dead-letters/" + id + "/rerun")
                .then()
                .statusCode(200)
                .body("state", equalTo("rerun"));

        assertThat(Samples.outcomes(last(outcomes.await("oj-2017/1280-05/vald-i-nara-relationer", 1))))
                .containsEntry("vnr-rutin-skolgang-skyddat-boende", "nej");
    }

    @Test
    void at_the_close_of_a_round_the_digest_comes_last() {
        try (Broker digests = new Broker(bootstrapServers, Topic.DIGESTS.topicName())) {
            sender.send(List.of(submission("e-halsa-2022", "0114", "H", 1)));
            outcomes.await("e-halsa-2022/0114/e-halsa", 1);
            sender.send(List.of(Samples.change("e-halsa-2022", 2, RoundStatus.CLOSED)));

            assertThat(digests.await("e-halsa-2022/scoring", 1).get(0))
                    .contains("\"stage\":\"SCORING\"", "\"roundRevision\":2", "\"count\":290", "\"submitted\":1");
            assertThat(outcomes.await("e-halsa-2022/2584/e-halsa", 1).get(0)).contains("not-submitted");
        }
    }

    /** Replays, and waits until the key has been told once more than before. */
    private int replayed(String key, int before) {
        given().auth()
                .oauth2(TestTokens.of("office"))
                .post("/api/v1/consumers/oj.submissions/replay")
                .then()
                .statusCode(202);
        return outcomes.await(key, before + 1).size();
    }

    private OutcomesSettled last(List<String> told) {
        return (OutcomesSettled)
                json.read(Topic.OUTCOMES, told.get(told.size() - 1).getBytes(UTF_8));
    }

    private static Map<String, Object> deadLetters(String key) {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> letter(key), letter -> !letter.isEmpty());
    }

    private static Map<String, Object> letter(String key) {
        Map<String, Object> found = given().auth()
                .oauth2(TestTokens.of("office"))
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.key == '%s' }", key);
        return found == null ? Map.of() : found;
    }
}
