package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.PROV;
import static se.oppnajamforelser.catalogue.Examples.answers;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;

class SubmittedTest {

    private static final Part LIBRARY = PROV.questionnaire().part("B");

    @Test
    void answers_given_at_one_go_are_sorted_into_parts_that_all_count_as_sent_in() {
        Submitted submitted = Submitted.whole(PROV.questionnaire(), answers("G1", "ja", "B1", "helg"));

        assertThat(submitted.byPart())
                .containsEntry("G", answers("G1", "ja"))
                .containsEntry("B", answers("B1", "helg"));
        assertThat(Submitted.whole(PROV.questionnaire(), answers("G1", "ja")).byPart())
                .containsKeys("G", "B");
    }

    @Test
    void an_opening_question_without_answer_counts_as_ja() {
        assertThat(Submitted.whole(PROV.questionnaire(), answers("B1", "helg")).responds(LIBRARY))
                .isTrue();
        assertThat(Submitted.whole(PROV.questionnaire(), answers("B0", "nej")).responds(LIBRARY))
                .isFalse();
    }

    @Test
    void no_answers_at_all_are_a_unit_that_did_not_answer() {
        assertThat(Submitted.whole(PROV.questionnaire(), Answers.NONE)).isEqualTo(Submitted.nothing());
    }

    @Test
    void a_question_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> Submitted.whole(PROV.questionnaire(), answers("X9", "ja")))
                .isInstanceOf(UnknownIdException.class);
    }

    @Test
    void a_unit_responds_to_a_part_that_it_sent_in_and_did_not_decline() {
        assertThat(Examples.parts(answers("B0", "ja"), "B").responds(LIBRARY)).isTrue();
        assertThat(Examples.parts(answers("B0", "nej"), "B").responds(LIBRARY)).isFalse();
        assertThat(Examples.parts(answers("G1", "ja"), "G").responds(LIBRARY)).isFalse();
    }
}
