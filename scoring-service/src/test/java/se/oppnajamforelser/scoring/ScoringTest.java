package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.scoring.Samples.EB;
import static se.oppnajamforelser.scoring.Samples.SECOND_EDITION;
import static se.oppnajamforelser.scoring.Samples.VNR;
import static se.oppnajamforelser.scoring.Samples.outcomes;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Samples.told;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Outcomes;

@RunningService
class ScoringTest {

    @Inject
    Scoring scoring;

    @Inject
    Outcomes outcomes;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void a_submission_becomes_a_snapshot_of_every_area_that_rests_on_it() {
        List<Event> told = take(submission("0114", "E", 1, "E0", "ja", "E1", "inom-3", "E4", "nej"));

        assertThat(told).extracting(Event::key).containsExactly("oj-2017/0114/ekonomiskt-bistand");
        assertThat(outcomes(told(told, "0114", EB)))
                .containsEntry("eb-vantetid-nybesok", "ja")
                .containsEntry("eb-hushallsekonomisk-radgivning", "nej")
                .containsEntry("eb-freda", "bortfall/not-submitted")
                .containsEntry("eb-juridiskt-stod", "bortfall/missing-answers")
                .hasSize(35);
    }

    @Test
    void a_new_common_part_scores_every_area_of_the_unit_anew() {
        take(submission("0114", "E", 1, "E1", "inom-3"), submission("0114", "V", 1, "V2[man]", "ja"));

        List<Event> told = take(submission("0114", "G", 1, "G1", "ja"));

        assertThat(outcomes(told(told, "0114", EB)))
                .containsEntry("eb-vantetid-nybesok", "ja")
                .containsEntry("eb-socialjour", "ja");
        assertThat(outcomes(told(told, "0114", VNR)))
                .containsEntry("vnr-stodsamtal-valdsutovare-man", "ja")
                .containsEntry("vnr-socialjour", "ja");
    }

    @Test
    void the_revision_is_the_sum_of_what_the_area_rests_on() {
        take(submission("0114", "G", 3, "G1", "ja"), submission("0114", "V", 7, "V0", "ja"));

        OutcomesSettled told = told(take(submission("0114", "E", 2, "E1", "inom-3")), "0114", EB);

        assertThat(told.revision()).isEqualTo(SECOND_EDITION + 5);
        assertThat(told.restsOn()).isEqualTo(Map.of("E", 2L, "G", 3L));
        assertThat(told.catalogue()).isEqualTo("2017.2");
    }

    @Test
    void an_area_declined_touches_only_what_rests_on_its_own_questions() {
        List<Event> told = take(submission("0114", "G", 1, "G1", "ja"), submission("0114", "E", 1, "E0", "nej"));

        assertThat(outcomes(told(told, "0114", EB)))
                .containsEntry("eb-vantetid-nybesok", "bortfall/area-declined")
                .containsEntry("eb-socialjour", "ja");
        assertThat(told(told, "0114", EB).responded()).isFalse();
    }

    @Test
    void a_unit_that_sent_in_its_part_has_responded() {
        List<Event> told = take(submission("0114", "E", 1, "E0", "ja"));

        assertThat(told(told, "0114", EB).responded()).isTrue();
    }

    @Test
    void the_same_submission_again_changes_nothing_and_is_told_again() {
        List<Event> first = take(submission("0114", "E", 1, "E1", "inom-3"));
        List<String> before = stored.everything();

        List<Event> second = take(submission("0114", "E", 1, "E1", "inom-3"));

        assertThat(second).isEqualTo(first);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void an_older_revision_that_comes_late_changes_nothing_and_the_newest_is_told_again() {
        take(submission("0114", "E", 2, "E1", "inom-3"));
        List<String> before = stored.everything();

        List<Event> told = take(submission("0114", "E", 1, "E1", "efter-15"));

        assertThat(outcomes(told(told, "0114", EB))).containsEntry("eb-vantetid-nybesok", "ja");
        assertThat(told(told, "0114", EB).revision()).isEqualTo(SECOND_EDITION + 2);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void what_is_stored_is_what_was_told_with_the_reason_in_words() {
        OutcomesSettled told = told(take(submission("0114", "E", 1, "E4", "nej")), "0114", EB);

        assertThat(outcomes.of(new UnitKey("oj-2017", "0114")))
                .singleElement()
                .satisfies(area -> assertThat(area.toEvent()).isEqualTo(told))
                .satisfies(area -> assertThat(area.verdicts())
                        .filteredOn(verdict -> verdict.indicator().equals("eb-hushallsekonomisk-radgivning"))
                        .singleElement()
                        .satisfies(verdict -> assertThat(verdict.because())
                                .isEqualTo("Nej, eftersom svaret på fråga E4 är \"Nej\".")));
    }

    @Test
    void a_number_is_told_and_stored_as_a_number() {
        List<Event> told = take(submission("e-halsa-2022", "0114", "H", 1, "U07345", "ja", "U07354", "12"));

        assertThat(told(told, "0114", "e-halsa").outcomes())
                .filteredOn(outcome -> outcome.indicator().equals("u07354"))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.value())
                        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12")));
        assertThat(outcomes.of(new UnitKey("e-halsa-2022", "0114")).get(0).toEvent())
                .isEqualTo(told.get(0));
    }

    @Test
    void nothing_is_told_of_the_digest_while_the_round_is_open() {
        assertThat(take(submission("0114", "E", 1, "E1", "inom-3"))).hasOnlyElementsOfType(OutcomesSettled.class);
    }

    @Test
    void an_unknown_question_is_refused_and_the_nearest_is_named() {
        assertThatThrownBy(() -> take(submission("0114", "E", 1, "E1", "inom-3", "E44", "ja")))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("E44")
                .hasMessageContaining("E4\"?");
    }

    @Test
    void a_question_of_another_part_is_refused() {
        assertThatThrownBy(() -> take(submission("0114", "E", 1, "G1", "ja"))).isInstanceOf(UnknownIdException.class);
    }

    @Test
    void a_unit_outside_the_frame_is_refused() {
        assertThatThrownBy(() -> take(submission("0180", "E", 1, "E1", "inom-3")))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("0180");
    }

    /** One instance has the common parts, the other the areas' own parts, of the same units in opposite orders. */
    @Test
    void two_instances_with_parts_of_the_same_units_lose_nothing() throws Exception {
        List<String> units = List.of("0114", "0115", "0117", "0120", "0123", "0125", "0126", "0127");
        List<String> reversed = new ArrayList<>(units);
        Collections.reverse(reversed);
        ExecutorService instances = Executors.newFixedThreadPool(2);

        Future<?> common = instances.submit(() -> revisions(reversed, "G", "G1", "ja"));
        Future<?> own = instances.submit(() -> revisions(units, "E", "E4", "ja"));
        common.get(60, TimeUnit.SECONDS);
        own.get(60, TimeUnit.SECONDS);
        instances.shutdown();

        assertThat(units).allSatisfy(unit -> assertThat(outcomes.of(new UnitKey("oj-2017", unit)))
                .filteredOn(area -> area.area().equals(EB))
                .singleElement()
                .satisfies(area -> assertThat(area.revision()).isEqualTo(SECOND_EDITION + 80))
                .satisfies(area -> assertThat(outcomes(area.toEvent()))
                        .containsEntry("eb-socialjour", "ja")
                        .containsEntry("eb-hushallsekonomisk-radgivning", "ja")));
    }

    private void revisions(List<String> units, String part, String question, String answer) {
        IntStream.rangeClosed(1, 40)
                .forEach(revision -> take(units.stream()
                        .map(unit -> submission(unit, part, revision, question, answer))
                        .toArray(SubmissionReceived[]::new)));
    }

    private List<Event> take(SubmissionReceived... submissions) {
        return inTransaction(() -> scoring.take(Stream.of(submissions).toList()));
    }
}
