package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.survey.FilledIn;

class FilingTest {

    private static final Instant NOON = Instant.parse("2017-03-01T11:00:00Z");
    private static final Author RITA = new Author("rita", NOON, AnswerState.COLLECTED, Optional.empty());
    private static final ResponseKey KEY = new ResponseKey("oj-2017", "0114", "E");
    private static final Map<String, String> WARNED = Map.of("G6[ekonomiskt-bistand]", "ej-aktuellt");
    private static final String WARNING = "e0-omradet-saknas-enligt-gemensam-del";

    @Test
    void the_receipt_tells_what_was_sent_in() {
        Submission submission = filed(FilledIn.part("E"), Map.of(), Map.of());

        assertThat(submission.receipt())
                .isEqualTo(new Receipt(
                        "oj-2017",
                        "0114",
                        "E",
                        1,
                        NOON,
                        "rita",
                        Fingerprint.of(FilledIn.part("E")),
                        "2017.2",
                        FilledIn.part("E").size()));
    }

    @Test
    void the_event_leaves_hidden_answers_out() {
        SortedMap<String, String> answers = FilledIn.part("E", Map.of("E6", "nej"));
        SortedMap<String, String> withHidden = new TreeMap<>(answers);
        withHidden.put("E6a[halsa]", "ja");

        SubmissionReceived event = filed(withHidden, Map.of(), Map.of()).event();

        assertThat(event.answers()).isEqualTo(answers);
        assertThat(event.key()).isEqualTo("oj-2017/0114/E");
    }

    @Test
    void an_area_can_be_declined_with_one_answer() {
        assertThat(filed(Map.of("E0", "nej"), Map.of(), Map.of()).declined()).isTrue();
    }

    @Test
    void a_missing_answer_stops_the_submission() {
        assertThatThrownBy(() -> filed(Map.of("E0", "ja"), Map.of(), Map.of()))
                .isInstanceOf(FindingsException.class)
                .hasMessageEndingWith("fel måste rättas innan delen kan skickas in.");
    }

    @Test
    void a_warning_stops_the_submission_until_it_has_a_remark() {
        assertThatThrownBy(() -> filed(FilledIn.part("E"), WARNED, Map.of()))
                .isInstanceOf(FindingsException.class)
                .hasMessage("Rätta svaren, eller skriv en anmärkning (remarks) till varje varning: " + WARNING + ".");
    }

    @Test
    void a_blank_remark_is_none() {
        assertThatThrownBy(() -> filed(FilledIn.part("E"), WARNED, Map.of(WARNING, " ")))
                .isInstanceOf(FindingsException.class);
    }

    @Test
    void a_remark_lets_a_warning_pass_and_is_kept() {
        assertThat(filed(FilledIn.part("E"), WARNED, Map.of(WARNING, "Vi delar nämnd."))
                        .remarks())
                .isEqualTo(Map.of(WARNING, "Vi delar nämnd."));
    }

    @Test
    void the_same_answers_and_remarks_are_sent_already() {
        Entry first = sentIn(response(FilledIn.part("E"), Map.of()), Map.of());

        assertThat(first.submission()).isPresent();
        assertThat(sentIn(first.after(), Map.of())).satisfies(again -> {
            assertThat(again.submission()).isEmpty();
            assertThat(again.after()).isEqualTo(first.after());
        });
        assertThat(sentIn(first.after(), Map.of("x", "Mer.")).submission()).isPresent();
    }

    @Test
    void a_reopened_part_that_says_the_same_again_is_submitted_again_without_a_new_submission() {
        Entry first = sentIn(response(FilledIn.part("E"), Map.of()), Map.of());
        Response sent = first.after();
        Response reopened =
                new Response(KEY, ResponseState.REOPENED, true, sent.draft(), sent.sent(), sent.elsewhere());

        assertThat(sentIn(reopened, Map.of())).satisfies(again -> {
            assertThat(again.submission()).isEmpty();
            assertThat(again.after()).isEqualTo(sent);
        });
    }

    @Test
    void a_draft_that_says_what_stands_there_changes_nothing() {
        Response held = response(FilledIn.part("E"), Map.of());

        Entry entry = Filing.draft(held, Seen.anything(), Changes.none(), RITA);

        assertThat(entry.after()).isEqualTo(held);
        assertThat(entry.isTold()).isFalse();
    }

    @Test
    void the_fingerprint_is_over_sorted_lines_of_key_and_value() {
        // printf 'E0=ja\nE1=inom-3\n' | sha256sum
        assertThat(Fingerprint.of(new TreeMap<>(Map.of("E1", "inom-3", "E0", "ja"))))
                .isEqualTo("6cf165bdbaba85ae675dfcbcb84d131cacb027f29e4821cbe7d9eb872120b813");
    }

    private static Submission filed(
            Map<String, String> answers, Map<String, String> elsewhere, Map<String, String> remarks) {
        return sentIn(response(answers, elsewhere), remarks).submission().orElseThrow();
    }

    private static Entry sentIn(Response held, Map<String, String> remarks) {
        Entry draft = Filing.draft(held, Seen.anything(), Changes.none(), RITA);
        return Filing.submission(OJ_2017, draft, remarks);
    }

    private static Response response(Map<String, String> answers, Map<String, String> elsewhere) {
        Draft draft =
                new Draft(4, new TreeMap<>(answers), new TreeMap<>(), Optional.of(new Draft.Change("rita", NOON)));
        return new Response(KEY, ResponseState.STARTED, true, draft, Optional.empty(), new TreeMap<>(elsewhere));
    }
}
