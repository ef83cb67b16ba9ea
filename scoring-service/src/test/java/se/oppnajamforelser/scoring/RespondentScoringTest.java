package se.oppnajamforelser.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.scoring.Samples.of;
import static se.oppnajamforelser.scoring.Samples.outcomes;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Samples.told;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Outcomes;

/** Persons and units of care are scored as kommuner are, and what figures are broken down by goes with their outcomes. */
@RunningService
class RespondentScoringTest {

    private static final String PERSONS = "brukare-hemtjanst-2023";
    private static final String UNITS = "enheter-hemtjanst-2023";
    private static final Background WOMAN =
            new Background(new TreeMap<>(Map.of("kon", "kvinna", "alder", "80-89")), Optional.empty());
    private static final Background PRIVATE =
            new Background(new TreeMap<>(Map.of("regi", "enskild")), Optional.of(new BigDecimal("42.5")));

    @Inject
    Scoring scoring;

    @Inject
    Closing closing;

    @Inject
    Outcomes outcomes;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void a_positive_answer_is_ja_no_opinion_is_not_applicable_and_silence_is_bortfall() {
        List<Event> told =
                take(of(submission(PERSONS, "0114-004711", "B", 1, "B1", "ganska-bra", "B2", "vet-ej"), WOMAN));

        OutcomesSettled settled = told(told, "0114-004711", "hemtjanst");
        assertThat(settled.background()).contains(WOMAN);
        assertThat(outcomes(settled).values().stream().filter("ja"::equals)).hasSize(1);
        assertThat(outcomes(settled).values().stream().filter("ej-aktuellt"::equals))
                .hasSize(1);
        assertThat(outcomes(settled).values().stream().filter("bortfall/missing-answers"::equals))
                .hasSize(28);
    }

    @Test
    void the_background_is_kept_with_the_outcomes() {
        List<Event> told = take(of(submission(UNITS, "0114-e17", "U", 1), PRIVATE));

        assertThat(outcomes.of(new UnitKey(UNITS, "0114-e17")))
                .extracting(area -> area.toEvent())
                .containsExactly(told(told, "0114-e17", "hemtjanst-enheter"));
    }

    @Test
    void the_same_submission_again_tells_the_same() {
        SubmissionReceived submission = of(submission(PERSONS, "0114-1", "B", 1, "B1", "mycket-bra"), WOMAN);

        assertThat(take(submission)).isEqualTo(take(submission));
    }

    @Test
    void the_close_tells_the_digest_and_no_outcomes_of_persons_that_are_not_known() {
        take(of(submission(PERSONS, "0114-1", "B", 1, "B1", "mycket-bra"), WOMAN));

        List<Event> told = inTransaction(() -> closing.take(List.of(Samples.change(PERSONS, 2, RoundStatus.CLOSED))));

        assertThat(told).extracting(Event::key).containsExactly(PERSONS + "/scoring");
    }

    @Test
    void what_comes_after_the_close_tells_the_digest_when_all_are_there_that_the_close_counted() {
        RoundChanged closed = Samples.change(PERSONS, 2, RoundStatus.CLOSED);
        PartDigest two = new PartDigest("B", 2, StateDigest.of(new TreeMap<>(Map.of("0114-1", 1L, "0114-2", 1L))));
        RoundChanged counted = new RoundChanged(
                PERSONS, closed.revision(), closed.status(), closed.catalogue(), closed.at(), List.of(two));
        inTransaction(() -> closing.take(List.of(counted)));

        assertThat(take(of(submission(PERSONS, "0114-1", "B", 1, "B1", "mycket-bra"), WOMAN)))
                .extracting(Event::key)
                .containsExactly(PERSONS + "/0114-1/hemtjanst");
        List<Event> last = take(of(submission(PERSONS, "0114-2", "B", 1, "B1", "mycket-bra"), WOMAN));
        assertThat(last).extracting(Event::key).containsExactly(PERSONS + "/0114-2/hemtjanst", PERSONS + "/scoring");
        assertThat(((DigestReached) last.get(1)).parts()).containsExactly(two);
    }

    @Test
    void a_kommun_does_not_answer_for_its_inhabitants() {
        assertThatThrownBy(() -> take(of(submission(PERSONS, "0114", "B", 1, "B1", "mycket-bra"), WOMAN)))
                .hasMessageContaining("0114")
                .hasMessageContaining("1 to 8 letters or digits");
    }

    @Test
    void a_respondent_without_background_or_of_an_unknown_group_is_refused() {
        assertThatThrownBy(() -> take(submission(PERSONS, "0114-1", "B", 1, "B1", "mycket-bra")))
                .hasMessageContaining("without a background");
        assertThatThrownBy(() -> take(of(submission("oj-2017", "0114", "G", 1), WOMAN)))
                .hasMessageContaining("with a background");
        Background unknown = new Background(new TreeMap<>(Map.of("regi", "statlig")), Optional.empty());
        assertThatThrownBy(() -> take(of(submission(UNITS, "0114-e17", "U", 1), unknown)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("statlig");
    }

    @Test
    void what_a_person_answered_is_read_by_the_office_only_and_what_a_unit_answered_by_all_readers() {
        take(of(submission(PERSONS, "0114-1", "B", 1, "B1", "mycket-bra"), WOMAN));
        take(of(submission(UNITS, "0114-e17", "U", 1), PRIVATE));

        assertThat(status("office", PERSONS, "0114-1")).isEqualTo(200);
        assertThat(status("reader", PERSONS, "0114-1")).isEqualTo(403);
        assertThat(status("approver", PERSONS, "0114-1")).isEqualTo(403);
        assertThat(status("reader", UNITS, "0114-e17")).isEqualTo(200);
    }

    @Test
    void a_kommun_is_no_respondent_to_look_up() {
        assertThat(status("office", PERSONS, "0114")).isEqualTo(404);
        assertThat(status("office", PERSONS, "0199-1")).isEqualTo(404);
    }

    private static int status(String role, String round, String unit) {
        return given().auth()
                .oauth2(TestTokens.of(role))
                .get("/api/v1/rounds/" + round + "/units/" + unit + "/outcomes")
                .statusCode();
    }

    private List<Event> take(SubmissionReceived submission) {
        return inTransaction(() -> scoring.take(List.of(submission)));
    }
}
