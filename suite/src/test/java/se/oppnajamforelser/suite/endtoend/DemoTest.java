package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.simulation.Wave;

/** What a person finds after {@code oj demo}. */
@ExtendWith(FinishedDemo.Resolver.class)
class DemoTest {

    private static final String ROUND = "/api/v1/rounds/oj-2017";

    private final FinishedDemo demo;

    DemoTest(FinishedDemo demo) {
        this.demo = demo;
    }

    @Test
    void the_response_table_is_that_of_the_guides() {
        JsonNode rates = demo.result().responseRates();
        List<Tuple> parts = new ArrayList<>();
        rates.path("parts")
                .forEach(part -> parts.add(tuple(
                        part.path("part").asText(),
                        part.path("responded").asInt(),
                        part.path("percent").asInt())));

        assertThat(parts).contains(tuple("E", 298, 94), tuple("V", 295, 93));
        assertThat(rates.path("total").path("units").asInt()).isEqualTo(316);
        assertThat(rates.path("total").path("responded").asInt()).isEqualTo(301);
        assertThat(rates.path("total").path("percent").asInt()).isEqualTo(95);
    }

    @Test
    void each_reminder_reaches_exactly_those_who_have_not_answered() {
        assertThat(demo.result().waves()).hasSize(3).allSatisfy(wave -> assertThat(wave.reached())
                .isEqualTo(wave.expected())
                .isNotEmpty());
        assertThat(demo.result().waves()).extracting(Wave::number).containsExactly(1, 2, 3);
    }

    @Test
    void the_release_was_approved_by_another_person_than_who_built_it() {
        JsonNode release = demo.result().release();

        assertThat(release.path("state").asText()).isEqualTo("published");
        assertThat(release.path("approvedBy").asText())
                .isNotBlank()
                .isNotEqualTo(release.path("builtBy").asText());
    }

    @Test
    void subscribers_and_every_contact_are_told_once() {
        assertThat(demo.result().notices()).hasSize(1);
        assertThat(releaseMails()).doesNotHaveDuplicates().hasSize(316 + 1);
    }

    private List<String> releaseMails() {
        return demo.running().suite().mailbox().received().stream()
                .filter(mail -> mail.subject().contains("publicera"))
                .map(mail -> mail.recipient())
                .toList();
    }

    @Test
    void hearing_every_topic_again_from_the_beginning_changes_nothing() {
        String shares = demo.shares();
        int mails = demo.running().suite().mailbox().received().size();

        Stream.of(Service.values()).forEach(this::replay);
        Stream.of(Service.values()).forEach(this::awaitNoLag);

        assertThat(demo.shares()).isEqualTo(shares);
        assertThat(demo.running().suite().mailbox().received()).hasSize(mails);
        assertThat(demo.office(Service.AGGREGATION)
                        .post(ROUND + "/recompute", List.of())
                        .path("differences"))
                .isEmpty();
        assertThat(demo.running().oj("verify").exitCode()).isZero();
    }

    private void replay(Service service) {
        demo.office(service).get("/api/v1/consumers").forEach(consumer -> demo.office(service)
                .post("/api/v1/consumers/" + consumer.path("topic").asText() + "/replay", List.of()));
    }

    private void awaitNoLag(Service service) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(demo.office(service).get("/api/v1/consumers"))
                        .allSatisfy(consumer ->
                                assertThat(consumer.path("lag").asLong()).isZero()));
    }
}
