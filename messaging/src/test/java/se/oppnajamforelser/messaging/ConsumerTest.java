package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

@RunningService
class ConsumerTest {

    private static final String DEAD_LETTERS = "oj.survey.dead-letters";

    @Inject
    HeardSubmissions handler;

    @Inject
    Probe probe;

    @Test
    void an_event_is_stored_and_what_follows_from_it_is_told() {
        probe.sendEvents(List.of(Samples.submission("told", "0114", 3)));

        List<ConsumerRecord<String, byte[]>> outcomes = probe.records("oj.outcomes", "told/", 1);
        assertThat(outcomes)
                .extracting(probe::event)
                .extracting(Event::revision)
                .containsExactly(3L);
        assertThat(probe.heard("told/0114/E")).map(Heard::revision).hasValue(3L);
    }

    @Test
    void the_good_records_of_a_batch_are_handled_and_the_poisonous_become_dead_letters_with_their_reasons() {
        List<Map.Entry<String, String>> records = new ArrayList<>();
        Samples.submissions("mixed", 100, 1).forEach(event -> records.add(probe.keyAndJson(event)));
        records.add(20, probe.keyAndJson(Samples.submission("mixed", "poison", 1, "poison")));
        records.add(40, Map.entry("mixed/broken", "{\"round\":"));
        records.add(60, Map.entry("mixed/foreign", "{\"round\":\"mixed\"}"));

        probe.send(Topic.SUBMISSIONS, records);

        Probe.until(() -> probe.heardOf("mixed") == 100);
        assertThat(probe.records(DEAD_LETTERS, "mixed/", 3))
                .extracting(letter -> Probe.header(letter, "reason"))
                .anySatisfy(reason -> assertThat(reason)
                        .isEqualTo("IllegalArgumentException: answer: poison (expected: anything else)"))
                .anySatisfy(reason -> assertThat(reason).startsWith("UnreadableEventException: oj.submissions: not a "))
                .anySatisfy(reason -> assertThat(reason).contains("'unit'"));
        assertThat(probe.deadLetters("mixed/")).isEqualTo(3);
    }

    @Test
    void a_dead_letter_says_where_it_came_from() {
        probe.send(Topic.SUBMISSIONS, List.of(Map.entry("origin/0114/E", "no json")));

        ConsumerRecord<String, byte[]> letter =
                probe.records(DEAD_LETTERS, "origin/", 1).get(0);
        ConsumerRecord<String, byte[]> original =
                probe.records("oj.submissions", "origin/").get(0);
        assertThat(letter.value()).isEqualTo(original.value());
        assertThat(Probe.header(letter, "original_topic")).isEqualTo("oj.submissions");
        assertThat(Probe.header(letter, "original_partition")).isEqualTo(String.valueOf(original.partition()));
        assertThat(Probe.header(letter, "original_offset")).isEqualTo(String.valueOf(original.offset()));
    }

    @Test
    void a_record_that_no_database_would_take_as_text_is_a_dead_letter_all_the_same() {
        probe.send(Topic.SUBMISSIONS, List.of(Map.entry("nul/\0", "\0")));

        assertThat(probe.records(DEAD_LETTERS, "nul/", 1)).hasSize(1);
        assertThat(probe.deadLetters("nul/")).isEqualTo(1);
    }

    @Test
    void an_older_revision_that_comes_late_changes_nothing() {
        probe.sendEvents(List.of(Samples.submission("late", "0114", 2)));
        Probe.until(() -> probe.heard("late/0114/E").isPresent());

        probe.sendEvents(List.of(Samples.submission("late", "0114", 1)));

        Probe.until(() -> probe.heard("late/0114/E").orElseThrow().times() == 2);
        assertThat(probe.heard("late/0114/E")).map(Heard::revision).hasValue(2L);
    }

    @Test
    void a_failure_of_the_database_that_passes_is_waited_for_and_makes_no_dead_letter() {
        try (Handle other = probe.jdbi().open()) {
            other.begin();
            other.execute("lock table heard in exclusive mode");
            int before = handler.attempts();
            probe.sendEvents(Samples.submissions("passing", 10, 1));
            Probe.until(() -> handler.attempts() >= before + 3);
            other.rollback();
        }

        Probe.until(() -> probe.heardOf("passing") == 10);
        assertThat(probe.deadLetters("passing/")).isZero();
    }
}
