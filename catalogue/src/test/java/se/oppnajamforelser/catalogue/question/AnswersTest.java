package se.oppnajamforelser.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.expression.Cell;

class AnswersTest {

    @Test
    void a_blank_text_is_no_answer() {
        assertThat(answers("G1", " ", "B4a", "")).isEqualTo(Answers.NONE);
        assertThat(answers("G1", " ").isEmpty()).isTrue();
    }

    @Test
    void an_answer_stands_without_spaces_around_it() {
        assertThat(answers("G1", " ja ").to(Cell.of("G1"))).contains("ja");
    }

    @Test
    void answers_are_written_by_key_in_order() {
        assertThat(answers("G2[skola]", "ja", "G1", "nej", "B4", "ja").byKey())
                .containsExactly(Map.entry("B4", "ja"), Map.entry("G1", "nej"), Map.entry("G2[skola]", "ja"));
    }

    @Test
    void one_more_answer_takes_the_place_of_what_stood_there() {
        assertThat(answers("G1", "ja").with(Cell.of("G1"), "nej")).isEqualTo(answers("G1", "nej"));
    }

    @Test
    void a_blank_text_takes_an_answer_away() {
        assertThat(answers("G1", "ja", "B4", "ja").with(Cell.of("G1"), "")).isEqualTo(answers("B4", "ja"));
    }

    @Test
    void others_are_laid_over_these() {
        assertThat(answers("G1", "ja", "B4", "ja").with(answers("B4", "nej")))
                .isEqualTo(answers("G1", "ja", "B4", "nej"));
    }

    @Test
    void adding_an_answer_leaves_the_first_answers_as_they_were() {
        Answers first = answers("G1", "ja");
        first.with(Cell.of("B4"), "ja");

        assertThat(first).isEqualTo(answers("G1", "ja"));
        assertThatThrownBy(() -> first.byCell().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equal_answers_are_alike() {
        assertThat(answers("G1", "ja")).hasSameHashCodeAs(answers("G1", "ja")).isNotEqualTo(answers("G1", "nej"));
    }

    @Test
    void a_log_that_prints_answers_tells_only_how_many_they_are() {
        assertThat(answers("G1", "ja", "B4a", "hemligt")).hasToString("2 answers");
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThatThrownBy(() -> answers("G2[", "ja")).hasMessageContaining("answer key: G2[");
    }
}
