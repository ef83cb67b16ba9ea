package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;

/** Everything that can be wrong with the text of a rule, where it is and what was expected. */
class ParserProblemsTest {

    private static final Scope SCOPE = Examples.PROV.questionnaire();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "G9 == ja                      | 1  | no question G9 (expected: perhaps G1)",
                "answered(B4b)                 | 10 | no question B4b (expected: perhaps B4)",
                "any(G9[*] == ja)              | 5  | no question G9 (expected: perhaps G1)",
                "count(G9[*] == ja) >= 7       | 7  | no question G9 (expected: perhaps G1)",
                "G2[simhall] == ja             | 4  | no row simhall in G2 (expected: one of skola, sjukhus, boende)",
                "G2[row] == ja                 | 4  | no row row in G2 (expected: one of skola, sjukhus, boende)",
                "G1[skola] == ja               | 4  | no row skola in G1 (expected: no row at all)",
                "G2 == ja                      | 1  | G2 has rows (expected: G2[row])",
                "any(G1[*] == ja)              | 5  | G1 has no rows (expected: a question with rows)",
                "count(G1[*] == ja) >= 1       | 7  | G1 has no rows (expected: a question with rows)",
                "G1 == kanske                  | 7  | no option kanske in G1 (expected: one of ja, nej, vet-ej)",
                "G1 in {ja, kanske}            | 12 | no option kanske in G1 (expected: one of ja, nej, vet-ej)",
                "any(G2[*] == kanske)          | 14 | no option kanske in G2 (expected: one of ja, nej, ej-aktuellt)",
                "count(G2[*] == ja) >= 4       | 23 | 4 rows (expected: at most 3, the rows of G2)",
                "B4a == ja                     | 1  | B4a is a text (expected: a question with options)",
                "G1 > 3                        | 4  | \">\" (expected: == or in {..})",
                "B2 == ja                      | 7  | ja is neither a number nor a question (expected: one of them)",
                "B2 > G1                       | 6  | G1 is no number (expected: a question of kind number)",
                "B2 > B4a                      | 6  | B4a is no number (expected: a question of kind number)",
                "sum(G2[*]) > 3                | 5  | G2 is no number (expected: a question of kind number)",
                "sum(B2[*]) > 3                | 5  | B2 has no rows (expected: a question with rows)",
                "B2 + > 3                      | 6  | \">\" (expected: a number or a question)",
                "B2                            | 3  | the end (expected: ==, >=, >, <= or <)",
                "B2 in {3}                     | 4  | \"in\" (expected: ==, >=, >, <= or <)",
                "G1                            | 3  | the end (expected: == or in {..})",
                "G1 =                          | 4  | \"=\" (expected: == or in {..})",
                "G1 ==                         | 6  | the end (expected: the code of an option)",
                "G1 in ja                      | 7  | \"ja\" (expected: {)",
                "G1 in {}                      | 8  | \"}\" (expected: the code of an option)",
                "G1 in {ja nej}                | 11 | \"nej\" (expected: })",
                "G1 == ja B4 == ja             | 10 | \"B4\" (expected: and, or, or the end)",
                "G1 == ja AND B4 == ja         | 10 | \"AND\" (expected: and, or, or the end)",
                "G1 == ja and                  | 13 | the end (expected: a number or a question)",
                "(G1 == ja                     | 10 | the end (expected: ))",
                "G1 == ja)                     | 9  | \")\" (expected: and, or, or the end)",
                "not                           | 4  | the end (expected: a number or a question)",
                "answered(G1                   | 12 | the end (expected: ))",
                "any(G2 == ja)                 | 8  | \"==\" (expected: [)",
                "any(G2[skola] == ja)          | 8  | \"skola\" (expected: *)",
                "any()                         | 5  | \")\" (expected: a question with rows)",
                "count(G2[*] == ja)            | 19 | the end (expected: ==, >=, >, <= or <)",
                "count(G2[*] == ja) >= många   | 23 | \"många\" (expected: a whole number of rows)",
                "count(G2[*] == ja) >= 1.5     | 23 | \"1.5\" (expected: a whole number of rows)",
                "G2[ == ja                     | 5  | \"==\" (expected: a row)",
                "G2[skola == ja                | 10 | \"==\" (expected: ])",
                "G1 == ja && B4 == ja          | 10 | \"&\" (expected: and, or, or the end)"
            })
    void a_problem_is_told_with_its_place_and_what_was_expected(String text, int position, String message) {
        Parsed<Expression> parsed = Parser.condition(text, SCOPE);

        assertThat(parsed.result()).isEmpty();
        assertThat(parsed.problems()).containsExactly(new Problem(position, message));
    }

    @Test
    void names_that_mean_nothing_are_all_told_at_once() {
        assertThat(Parser.condition("G9 == ja and G1 == kanske and G2[simhall] == ja", SCOPE)
                        .problems())
                .extracting(Problem::position)
                .containsExactly(1, 20, 34);
    }

    @Test
    void one_slip_may_be_wrong_in_two_ways() {
        assertThat(Parser.condition("any(B2[*] == ja)", SCOPE).problems())
                .containsExactly(
                        new Problem(5, "B2 has no rows (expected: a question with rows)"),
                        new Problem(5, "B2 is a number (expected: a question with options)"));
        assertThat(Parser.condition("answered G1", SCOPE).problems())
                .containsExactly(
                        new Problem(1, "no question answered (expected: perhaps B0)"),
                        new Problem(10, "\"G1\" (expected: == or in {..})"));
    }

    @Test
    void a_count_of_something_unknown_does_not_complain_about_its_number_too() {
        assertThat(Parser.condition("count(G9[*] == ja) >= 7", SCOPE).problems())
                .hasSize(1);
    }

    @Test
    void an_empty_text_is_no_rule() {
        assertThat(Parser.condition("  ", SCOPE).problems())
                .containsExactly(new Problem(1, "the end (expected: a number or a question)"));
    }

    @Test
    void the_value_of_a_numeric_indicator_is_a_number() {
        assertThat(Parser.number("G1", SCOPE).problems())
                .containsExactly(new Problem(1, "G1 is no number (expected: a question of kind number)"));
        assertThat(Parser.number("B2 > 3", SCOPE).problems())
                .containsExactly(new Problem(4, "\">\" (expected: and, or, or the end)"));
    }
}
