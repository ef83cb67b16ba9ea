package se.oppnajamforelser.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.scoring.Samples.EB;
import static se.oppnajamforelser.scoring.Samples.SECOND_EDITION;
import static se.oppnajamforelser.scoring.Samples.VNR;
import static se.oppnajamforelser.scoring.Samples.change;
import static se.oppnajamforelser.scoring.Samples.outcomes;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Samples.told;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;

@RunningService
class ClosingTest {

    private static final RoundChanged CLOSED = change("oj-2017", 2, RoundStatus.CLOSED);

    @Inject
    Scoring scoring;

    @Inject
    Closing closing;

    @Inject
    Progress progress;

    @Inject
    Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void an_open_round_tells_nothing() {
        assertThat(hear(change("oj-2017", 1, RoundStatus.OPEN))).isEmpty();
    }

    @Test
    void at_the_close_every_unit_of_the_frame_has_an_outcome_for_every_indicator() {
        List<OutcomesSettled> told = snapshots(hear(CLOSED));

        assertThat(told).hasSize(316 * 2).extracting(Event::key).doesNotHaveDuplicates();
        assertThat(told.stream().mapToInt(area -> area.outcomes().size()).sum()).isEqualTo(316 * 90);
    }

    @Test
    void a_unit_that_sent_in_nothing_is_told_apart_from_one_that_declined() {
        take(submission("0114", "G", 1, "G1", "ja"), submission("0114", "E", 1, "E0", "nej"));

        List<Event> told = hear(CLOSED);

        assertThat(outcomes(told(told, "0114", EB))).containsEntry("eb-vantetid-nybesok", "bortfall/area-declined");
        assertThat(outcomes(told(told, "0115", EB)))
                .containsEntry("eb-vantetid-nybesok", "bortfall/not-submitted")
                .containsEntry("eb-socialjour", "bortfall/not-submitted");
        assertThat(outcomes(told(told, "0114", VNR))).containsEntry("vnr-socialjour", "ja");
        assertThat(told(told, "0115", EB).revision()).isEqualTo(SECOND_EDITION);
    }

    @Test
    void the_digest_names_the_submissions_by_unit_and_revision() {
        take(submission("0114", "E", 3, "E0", "ja"), submission("0115", "E", 1, "E0", "nej"));

        DigestReached digest = digest(hear(CLOSED));

        assertThat(digest.stage()).isEqualTo(DigestReached.Stage.SCORING);
        assertThat(digest.roundRevision()).isEqualTo(2);
        assertThat(digest.parts())
                .containsExactly(
                        new PartDigest("G", 0, StateDigest.of(new TreeMap<>())),
                        new PartDigest("E", 2, StateDigest.of(new TreeMap<>(Map.of("0114", 3L, "0115", 1L)))),
                        new PartDigest("V", 0, StateDigest.of(new TreeMap<>())));
    }

    @Test
    void the_digest_names_the_snapshots_that_were_told() {
        take(submission("0114", "E", 3, "E0", "ja"));
        List<Event> told = hear(CLOSED);
        TreeMap<String, Long> revisions = new TreeMap<>();
        snapshots(told)
                .forEach(snapshot -> revisions.put(snapshot.unit() + "/" + snapshot.area(), snapshot.revision()));

        DigestReached digest = digest(told);

        assertThat(digest.outcomes().count()).isEqualTo(632);
        assertThat(digest.outcomes().digest()).isEqualTo(StateDigest.of(revisions));
    }

    @Test
    void a_submission_after_the_close_event_is_counted_and_the_digest_told_again() {
        take(submission("0114", "E", 1, "E0", "ja"));
        DigestReached before = digest(hear(CLOSED));

        DigestReached after = digest(take(submission("0115", "E", 1, "E0", "ja")));

        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(after.parts().get(1).submitted()).isEqualTo(2);
        assertThat(after.outcomes().count()).isEqualTo(632);
    }

    @Test
    void the_digest_is_the_same_whichever_topic_came_first() {
        take(submission("0114", "E", 1, "E0", "ja"), submission("0115", "G", 2, "G1", "ja"));
        DigestReached submissionsFirst = digest(hear(CLOSED));
        stored.clear();

        hear(CLOSED);
        take(submission("0115", "G", 2, "G1", "ja"));
        DigestReached roundFirst = digest(take(submission("0114", "E", 1, "E0", "ja")));

        assertThat(roundFirst).isEqualTo(submissionsFirst);
    }

    @Test
    void the_close_again_changes_nothing_and_is_told_again() {
        take(submission("0114", "E", 1, "E1", "inom-3"));
        List<Event> first = hear(CLOSED);
        List<String> before = stored.everything();

        assertThat(hear(CLOSED)).isEqualTo(first);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void an_older_change_that_comes_late_changes_nothing() {
        hear(CLOSED);
        List<String> before = stored.everything();

        hear(change("oj-2017", 1, RoundStatus.OPEN));

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void a_reopened_round_is_silent_until_it_is_closed_again() {
        hear(CLOSED);
        DigestReached before = progress.now("oj-2017");
        hear(change("oj-2017", 3, RoundStatus.REOPENED));

        List<Event> correction = take(submission("0114", "E", 1, "E0", "ja"));
        DigestReached after = digest(hear(change("oj-2017", 4, RoundStatus.CLOSED)));

        assertThat(correction).hasOnlyElementsOfType(OutcomesSettled.class);
        assertThat(after.revision()).isGreaterThan(before.revision());
        assertThat(after.roundRevision()).isEqualTo(4);
    }

    @Test
    void an_unknown_round_is_refused_and_the_nearest_is_named() {
        assertThatThrownBy(() -> hear(change("oj-2071", 1, RoundStatus.OPEN)))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageContaining("oj-2017");
    }

    /** Whoever commits last has to see what the other has stored, or the barrier would wait for ever. */
    @Test
    void of_two_instances_at_once_the_last_digest_is_complete() throws Exception {
        hear(CLOSED);
        List<String> units = List.of("0114", "0115", "0117", "0120", "0123", "0125", "0126", "0127");
        ExecutorService instances = Executors.newFixedThreadPool(2);

        Future<List<DigestReached>> one = instances.submit(() -> eachByItself(units, "G"));
        Future<List<DigestReached>> other = instances.submit(() -> eachByItself(units, "V"));
        List<DigestReached> told = Stream.concat(
                        one.get(60, TimeUnit.SECONDS).stream(), other.get(60, TimeUnit.SECONDS).stream())
                .toList();
        instances.shutdown();

        assertThat(told).extracting(DigestReached::revision).doesNotHaveDuplicates();
        assertThat(told).contains(progress.now("oj-2017"));
    }

    private List<DigestReached> eachByItself(List<String> units, String part) {
        return IntStream.range(0, units.size())
                .mapToObj(place -> digest(take(submission(units.get(place), part, 1))))
                .toList();
    }

    private List<Event> take(SubmissionReceived... submissions) {
        return inTransaction(() -> scoring.take(List.of(submissions)));
    }

    private List<Event> hear(RoundChanged change) {
        return inTransaction(() -> closing.take(List.of(change)));
    }

    private static List<OutcomesSettled> snapshots(List<Event> told) {
        return told.stream()
                .filter(OutcomesSettled.class::isInstance)
                .map(OutcomesSettled.class::cast)
                .toList();
    }

    /** The digest, which comes last: whoever hears it knows that everything before it has been told. */
    private static DigestReached digest(List<Event> told) {
        return (DigestReached) told.get(told.size() - 1);
    }
}
