package se.oppnajamforelser.publication.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.publication.Probe;
import se.oppnajamforelser.publication.RunningService;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.TestSettings;
import se.oppnajamforelser.publication.persistence.Snapshots;

/** What the other services tell over Kafka arrives, in whatever order and however often. */
@RunningService
class IntakeTest {

    private static final SampleRound SAMPLE = SampleRound.oj2017();

    @Inject
    Probe probe;

    @Inject
    Snapshots snapshots;

    @BeforeEach
    void start_anew() {
        probe.forgetEverything();
    }

    @Test
    void the_barrier_agrees_when_everything_has_come_and_an_older_revision_changes_nothing() {
        SampleRound corrected = SAMPLE.corrected("0114", "eb-socialjour", Outcome.KAN_INTE_SVARA);

        probe.send(corrected.events());
        probe.send(SAMPLE.events());
        probe.send(corrected.events());

        Probe.untilAsserted(() -> given().header("Authorization", "Bearer " + TestSettings.token("anna", "office"))
                .get("/api/v1/rounds/oj-2017/barrier")
                .then()
                .statusCode(200)
                .body("waitingFor", empty())
                .body("agrees", equalTo(true)));
        assertThat(snapshots.state("oj-2017")).isEqualTo(corrected.state());
    }

    @Test
    void a_snapshot_is_read_back_as_it_was_told() {
        probe.hear(SAMPLE);

        assertThat(snapshots.state("oj-2017").figures(SAMPLE.catalogue()))
                .isEqualTo(SAMPLE.state().figures(SAMPLE.catalogue()));
    }

    @Test
    void an_older_revision_never_overwrites_a_newer_one() {
        probe.hear(SAMPLE.changed(RoundStatus.REOPENED, 3));
        probe.hear(SAMPLE.changed(RoundStatus.OPEN, 1));

        assertThat(snapshots.state("oj-2017").round().orElseThrow().status()).isEqualTo(RoundStatus.REOPENED);
        assertThat(probe.texts("select key from snapshot")).isEqualTo(List.of("oj-2017"));
    }
}
