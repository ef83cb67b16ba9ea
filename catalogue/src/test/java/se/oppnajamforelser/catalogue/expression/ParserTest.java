package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;

/** Every production of the grammar. */
class ParserTest {

    private static final Scope SCOPE = Examples.PROV.questionnaire();
    private static final Expression PLAN = new Expression.OneOf(Cell.of("G1"), List.of("ja"));
    private static final Expression OTHER = new Expression.OneOf(Cell.of("B4"), List.of("ja"));
    private static final Expression DECLINED = new Expression.OneOf(Cell.of("B0"), List.of("nej"));

    @Test
    void one_option() {
        assertThat(read("G1 == ja")).isEqualTo(PLAN);
    }

    @Test
    void one_of_several_options() {
        assertThat(read("G1 in {ja, nej}")).isEqualTo(new Expression.OneOf(Cell.of("G1"), List.of("ja", "nej")));
    }

    @Test
    void one_row_of_a_grid() {
        assertThat(read("G2[skola] == ja")).isEqualTo(new Expression.OneOf(Cell.of("G2", "skola"), List.of("ja")));
    }

    @Test
    void the_row_that_a_condition_is_read_for() {
        assertThat(Parser.conditionOfRow("G2[row] == ja", SCOPE, "sjukhus").result())
                .contains(new Expression.OneOf(Cell.of("G2", "sjukhus"), List.of("ja")));
    }

    @Test
    void an_answer_of_any_kind() {
        assertThat(read("answered(B4a)")).isEqualTo(new Expression.Answered(Cell.of("B4a")));
    }

    @Test
    void any_row() {
        assertThat(read("any(G2[*] == ja)")).isEqualTo(new Expression.AnyRow("G2", rows("ja")));
    }

    @Test
    void a_number_of_rows() {
        assertThat(read("count(G2[*] in {ja, nej}) < 2"))
                .isEqualTo(new Expression.Count("G2", rows("ja", "nej"), Comparison.LESS, 2));
    }

    @ParameterizedTest
    @CsvSource({"==, EQUAL", ">=, AT_LEAST", ">, MORE", "<=, AT_MOST", "<, LESS"})
    void numbers_by_size(String sign, Comparison comparison) {
        assertThat(read("B2 " + sign + " 5.5"))
                .isEqualTo(new Expression.Numbers(number("B2"), comparison, new Term.Constant(new BigDecimal("5.5"))));
    }

    @Test
    void sums_of_numbers() {
        assertThat(read("B2 + B5 + 1 > B3"))
                .isEqualTo(new Expression.Numbers(
                        new Term.Sum(List.of(number("B2"), number("B5"), new Term.Constant(BigDecimal.ONE))),
                        Comparison.MORE,
                        number("B3")));
    }

    @Test
    void a_sum_over_the_rows_of_a_grid_of_numbers() {
        assertThat(Parser.number("sum(N[*])", new GridOfNumbers()).result())
                .contains(new Term.Sum(
                        List.of(new Term.NumberOf(Cell.of("N", "a")), new Term.NumberOf(Cell.of("N", "b")))));
    }

    @Test
    void and_binds_closer_than_or() {
        assertThat(read("G1 == ja or B4 == ja and B0 == nej"))
                .isEqualTo(new Expression.Or(List.of(PLAN, new Expression.And(List.of(OTHER, DECLINED)))));
    }

    @Test
    void parentheses_bind_closest() {
        assertThat(read("(G1 == ja or B4 == ja) and B0 == nej"))
                .isEqualTo(new Expression.And(List.of(new Expression.Or(List.of(PLAN, OTHER)), DECLINED)));
    }

    @Test
    void not_binds_closer_than_and() {
        assertThat(read("not G1 == ja and not not B4 == ja"))
                .isEqualTo(new Expression.And(
                        List.of(new Expression.Not(PLAN), new Expression.Not(new Expression.Not(OTHER)))));
    }

    @Test
    void several_in_a_row_are_one_step() {
        assertThat(read("G1 == ja and B4 == ja and B0 == nej"))
                .isEqualTo(new Expression.And(List.of(PLAN, OTHER, DECLINED)));
        assertThat(read("G1 == ja or B4 == ja or B0 == nej"))
                .isEqualTo(new Expression.Or(List.of(PLAN, OTHER, DECLINED)));
    }

    @Test
    void spaces_and_line_ends_do_not_matter() {
        assertThat(read(" G1==ja\n  and(B4==ja) ")).isEqualTo(new Expression.And(List.of(PLAN, OTHER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G1 == ja",
                "G2[skola] in {ja, nej}",
                "answered(B4a)",
                "any(G2[*] == ja)",
                "count(G2[*] in {ja, nej}) >= 2",
                "not (G1 == ja and B4 == ja)",
                "not any(G2[*] == ja)",
                "(G1 == ja or B4 == ja) and B0 == nej",
                "(G1 == ja and B4 == ja) or B0 == nej",
                "B2 + B5 > 12.5"
            })
    void what_was_read_is_written_back(String text) {
        assertThat(read(text)).hasToString(text);
    }

    @Test
    void the_cells_of_a_condition_are_those_that_it_names() {
        assertThat(read("G1 == ja and (any(G2[*] == ja) or not answered(B4a)) and B2 + B5 > B3")
                        .cells())
                .map(Cell::toString)
                .containsExactly("G1", "G2[skola]", "G2[sjukhus]", "G2[boende]", "B4a", "B2", "B5", "B3");
    }

    @Test
    void the_steps_of_a_condition_are_what_it_is_made_of() {
        assertThat(read("not G1 == ja or B4 == ja").steps())
                .map(Expression::toString)
                .containsExactly("not G1 == ja", "B4 == ja");
        assertThat(read("count(G2[*] == ja) >= 1").steps()).hasSize(3);
        assertThat(PLAN.steps()).isEmpty();
    }

    private static Expression read(String text) {
        Parsed<Expression> parsed = Parser.condition(text, SCOPE);
        assertThat(parsed.problems()).isEmpty();
        return parsed.result().orElseThrow();
    }

    private static Term number(String question) {
        return new Term.NumberOf(Cell.of(question));
    }

    private static List<Expression.OneOf> rows(String... options) {
        return List.of("skola", "sjukhus", "boende").stream()
                .map(row -> new Expression.OneOf(Cell.of("G2", row), List.of(options)))
                .toList();
    }
}
