package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.FilledIn;

class PartLeftTest {

    @Test
    void a_part_not_begun_says_so() {
        assertThat(left(ResponseState.NOT_STARTED, Map.of())).isEqualTo("Ekonomiskt bistånd: inte påbörjad");
    }

    @Test
    void a_part_begun_says_how_many_answers_are_left() {
        SortedMap<String, String> answers = FilledIn.part("E");
        answers.remove("E1");
        answers.put("E4", "kanske");

        assertThat(left(ResponseState.STARTED, answers))
                .isEqualTo("Ekonomiskt bistånd: påbörjad, 2 svar saknas eller behöver rättas");
    }

    @Test
    void a_part_with_every_answer_says_that_it_is_not_sent_in() {
        assertThat(left(ResponseState.STARTED, FilledIn.part("E")))
                .isEqualTo("Ekonomiskt bistånd: påbörjad, alla svar finns men delen är inte inskickad");
    }

    @Test
    void a_part_changed_after_submission_says_what_to_do() {
        assertThat(left(ResponseState.REOPENED, FilledIn.part("E")))
                .isEqualTo("Ekonomiskt bistånd: ändrad efter inskick; skicka in igen om ändringarna ska räknas");
    }

    private static String left(ResponseState state, Map<String, String> answers) {
        Draft draft = new Draft(
                1,
                new TreeMap<>(answers),
                new TreeMap<>(),
                Optional.of(new Draft.Change("rita", Instant.parse("2017-03-01T11:00:00Z"))));
        return PartLeft.of(
                        OJ_2017,
                        new Response(
                                new ResponseKey("oj-2017", "0114", "E"),
                                state,
                                true,
                                draft,
                                Optional.empty(),
                                new TreeMap<>()))
                .text();
    }
}
