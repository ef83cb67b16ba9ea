package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.scoring.Samples.EB;
import static se.oppnajamforelser.scoring.Samples.SECOND_EDITION;
import static se.oppnajamforelser.scoring.Samples.outcomes;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Samples.told;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Item;
import se.oppnajamforelser.scoring.supplement.Kind;
import se.oppnajamforelser.scoring.supplement.RefusedChangeException;
import se.oppnajamforelser.scoring.supplement.TextDigest;

@RunningService
class SupplementingTest {

    private static final Decision DECISION = new Decision("Metoden har en manual.", "anna", Instant.EPOCH);
    private static final String METHOD = "eb-bedomningsmetod-minst-en";

    @Inject
    Scoring scoring;

    @Inject
    Closing closing;

    @Inject
    Supplementing supplementing;

    @Inject
    Outcomes outcomes;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void a_text_is_bortfall_until_it_is_judged_and_then_what_was_found() {
        assertThat(method(take(1, "ASI-intervju"))).isEqualTo("bortfall/to-be-judged");

        assertThat(method(judge("ASI-intervju", true))).isEqualTo("ja");
        assertThat(method(judge("ASI-intervju", false))).isEqualTo("nej");
        assertThat(method(change(Change.takenBack(Kind.JUDGEMENT, "E7Annan")))).isEqualTo("bortfall/to-be-judged");
    }

    @Test
    void another_text_is_to_be_judged_again_and_the_old_one_is_remembered() {
        take(1, "ASI-intervju");
        judge("ASI-intervju", true);

        assertThat(method(take(2, "Egen lathund"))).isEqualTo("bortfall/to-be-judged");
        assertThat(method(take(3, "ASI-intervju"))).isEqualTo("ja");
    }

    @Test
    void every_change_raises_the_revision_whichever_side_it_comes_from() {
        take(1, "ASI-intervju");
        judge("ASI-intervju", true);
        judge("ASI-intervju", false);

        assertThat(told(take(2, "ASI-intervju"), "0114", EB).revision()).isEqualTo(SECOND_EDITION + 4);
    }

    @Test
    void what_is_known_already_changes_nothing_and_tells_nothing() {
        take(1, "ASI-intervju");
        judge("ASI-intervju", true);
        List<String> before = stored.everything();

        assertThat(judge("ASI-intervju", true)).isEmpty();
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void what_is_stored_is_what_was_told() {
        take(1, "ASI-intervju");
        Event told = told(judge("ASI-intervju", true), "0114", EB);

        assertThat(outcomes.of(new UnitKey("oj-2017", "0114")))
                .filteredOn(area -> area.area().equals(EB))
                .singleElement()
                .satisfies(area -> assertThat(area.toEvent()).isEqualTo(told));
    }

    @Test
    void after_the_close_a_judgement_tells_the_digest_too() {
        take(1, "ASI-intervju");
        inTransaction(() -> closing.take(List.of(Samples.change("oj-2017", 2, RoundStatus.CLOSED))));

        assertThat(judge("ASI-intervju", true)).hasAtLeastOneElementOfType(DigestReached.class);
    }

    @Test
    void the_close_keeps_what_was_judged() {
        take(1, "ASI-intervju");
        judge("ASI-intervju", true);

        List<Event> told = inTransaction(() -> closing.take(List.of(Samples.change("oj-2017", 2, RoundStatus.CLOSED))));

        assertThat(method(told)).isEqualTo("ja");
    }

    @Test
    void nothing_changes_in_an_archived_round() {
        inTransaction(() -> closing.take(List.of(Samples.change("oj-2017", 9, RoundStatus.ARCHIVED))));

        assertThatThrownBy(() -> judge("ASI-intervju", true))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessageContaining("oj-2017 är arkiverad");
    }

    @Test
    void a_unit_outside_the_frame_is_refused() {
        assertThatThrownBy(() -> inTransaction(
                        () -> supplementing.take("oj-2017", Map.of("0180", List.of(judgement("ASI", true))), DECISION)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("0180");
    }

    /** One judges while the other sends in; whoever comes last settles what both have done. */
    @Test
    void judgements_and_submissions_at_the_same_time_lose_nothing() throws Exception {
        take(1, "ASI-intervju");
        ExecutorService both = Executors.newFixedThreadPool(2);

        Future<?> office =
                both.submit(() -> IntStream.rangeClosed(1, 40).forEach(time -> judge("ASI-intervju", time % 2 == 0)));
        Future<?> unit = both.submit(() -> IntStream.rangeClosed(2, 40).forEach(time -> take(time, "ASI-intervju")));
        office.get(60, TimeUnit.SECONDS);
        unit.get(60, TimeUnit.SECONDS);
        both.shutdown();

        assertThat(outcomes.of(new UnitKey("oj-2017", "0114")))
                .filteredOn(area -> area.area().equals(EB))
                .singleElement()
                .satisfies(area -> assertThat(area.revision()).isEqualTo(SECOND_EDITION + 80))
                .satisfies(area -> assertThat(outcomes(area.toEvent())).containsEntry(METHOD, "ja"));
    }

    private List<Event> take(long revision, String text) {
        return inTransaction(() -> scoring.take(List.of(
                submission("0114", "E", revision, "E0", "ja", "E7[fia]", "nej", "E7[annan]", "ja", "E7Annan", text))));
    }

    private List<Event> judge(String text, boolean meets) {
        return change(judgement(text, meets));
    }

    private List<Event> change(Change change) {
        return inTransaction(() -> supplementing.take("oj-2017", Map.of("0114", List.of(change)), DECISION));
    }

    private static Change judgement(String text, boolean meets) {
        return Change.to(new Item.Judgement("E7Annan", TextDigest.of(text), meets));
    }

    private static String method(List<Event> told) {
        return outcomes(told(told, "0114", EB)).get(METHOD);
    }
}
