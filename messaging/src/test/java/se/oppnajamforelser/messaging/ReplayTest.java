package se.oppnajamforelser.messaging;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@RunningService
@TestSecurity(user = "anna", roles = "office")
class ReplayTest {

    @Inject
    Probe probe;

    @Test
    void a_replay_hands_everything_over_again_and_changes_nothing() {
        probe.sendEvents(List.of(Samples.submission("replay", "0114", 1)));
        Probe.until(() -> probe.heard("replay/0114/E").isPresent());
        probe.sendEvents(List.of(Samples.submission("replay", "0114", 2)));
        Probe.until(() -> probe.heard("replay/0114/E").orElseThrow().revision() == 2);
        int timesBefore = probe.heard("replay/0114/E").orElseThrow().times();

        when().post("/api/v1/consumers/oj.submissions/replay").then().statusCode(202);

        Probe.until(() -> probe.heard("replay/0114/E").orElseThrow().times() > timesBefore);
        Probe.until(() -> lag() == 0);
        assertThat(probe.heard("replay/0114/E")).map(Heard::revision).hasValue(2L);
    }

    @Test
    void a_topic_that_the_service_does_not_hear_is_an_error_that_names_those_it_hears() {
        when().post("/api/v1/consumers/oj.shares/replay")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("Tjänsten lyssnar inte på oj.shares. Den lyssnar på: oj.submissions."));
    }

    @Test
    @TestSecurity(user = "bo", roles = "approver")
    void only_the_office_may_replay() {
        given().when().post("/api/v1/consumers/oj.submissions/replay").then().statusCode(403);
    }

    private static int lag() {
        return when().get("/api/v1/consumers")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.topic == 'oj.submissions' }.lag");
    }
}
