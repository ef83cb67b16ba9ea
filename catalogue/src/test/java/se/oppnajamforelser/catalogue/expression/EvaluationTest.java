package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.answers;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.question.AnswerSheet;

/** The tree of an evaluation: values, readings and what is missing. */
class EvaluationTest {

    @Test
    void every_step_is_kept_with_its_value() {
        Evaluation evaluation = evaluate("G1 == ja and (B4 == ja or B0 == nej)", "G1", "ja", "B4", "nej");

        assertThat(evaluation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluation.steps()).extracting(Evaluation::truth).containsExactly(Truth.TRUE, Truth.UNKNOWN);
        assertThat(evaluation.steps().get(1).steps())
                .extracting(Evaluation::truth)
                .containsExactly(Truth.FALSE, Truth.UNKNOWN);
        assertThat(evaluation.steps().get(0).reading()).contains(new Reading.Answered("ja"));
    }

    @Test
    void only_what_could_still_decide_is_missing() {
        assertThat(evaluate("G1 == ja or B4 == ja", "G1", "nej").missing()).containsExactly(Cell.of("B4"));
        assertThat(evaluate("G1 == ja or B4 == ja", "G1", "ja").missing()).isEmpty();
        assertThat(evaluate("G1 == ja and B4 == ja", "G1", "nej").missing()).isEmpty();
    }

    @Test
    void what_is_missing_is_told_once_and_in_order() {
        assertThat(evaluate("B4 == ja and G1 == ja and not B4 == nej").missing())
                .containsExactly(Cell.of("B4"), Cell.of("G1"));
    }

    @Test
    void where_it_is_unknown_whether_a_question_was_asked_its_lead_is_missing() {
        assertThat(evaluate("G2a[skola] == ja").missing()).containsExactly(Cell.of("G2", "skola"));
        assertThat(evaluate("G2a[skola] == ja", "G2[skola]", "ja").missing()).containsExactly(Cell.of("G2a", "skola"));
        assertThat(evaluate("G2a[skola] == ja", "G2[skola]", "nej").truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void one_of_several_choices_is_enough() {
        assertThat(evaluate("B1 in {kvall, helg}", "B1", "vardag,helg").truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluate("B1 in {kvall, helg}", "B1", "vardag, kvall").truth())
                .isEqualTo(Truth.TRUE);
        assertThat(evaluate("B1 in {kvall, helg}", "B1", "vardag").truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void two_answers_where_one_is_asked_for_are_none_of_the_options() {
        assertThat(evaluate("G1 == ja", "G1", "ja,nej").truth()).isEqualTo(Truth.FALSE);
        assertThat(evaluate("G1 == nej", "G1", "ja,nej").truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void numbers_are_compared_by_size_however_they_are_written() {
        assertThat(evaluate("B3 <= 2.5", "B3", "2,5").truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluate("B2 > 999", "B2", "1 000").truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluate("B2 == 12", "B2", "12.0").truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_number_that_is_missing_or_none_leaves_a_comparison_unknown() {
        assertThat(evaluate("B2 > B3", "B2", "5").missing()).containsExactly(Cell.of("B3"));
        assertThat(evaluate("B2 > 3", "B2", "många").missing()).containsExactly(Cell.of("B2"));
    }

    @Test
    void a_sum_needs_all_its_numbers() {
        assertThat(evaluate("B2 + B3 > 3", "B2", "5").missing()).containsExactly(Cell.of("B3"));
        assertThat(evaluate("B2 + B3 + 1 > 8", "B2", "5", "B3", "2.5").truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void a_comparison_with_a_number_that_was_not_asked_is_false() {
        assertThat(evaluate("B5 > 3", "B2", "10", "B5", "5").truth()).isEqualTo(Truth.FALSE);
        assertThat(evaluate("B5 + B3 > 3", "B2", "10").truth()).isEqualTo(Truth.FALSE);
        assertThat(evaluate("B5 > 3").missing()).containsExactly(Cell.of("B2"));
    }

    private static Evaluation evaluate(String condition, String... keysAndAnswers) {
        AnswerSheet sheet = new AnswerSheet(Examples.PROV.questionnaire(), answers(keysAndAnswers));
        Expression parsed = Parser.condition(condition, Examples.PROV.questionnaire())
                .result()
                .orElseThrow();
        Evaluation evaluation = parsed.evaluate(sheet);

        assertThat(parsed.truth(sheet)).isEqualTo(evaluation.truth());
        return evaluation;
    }
}
