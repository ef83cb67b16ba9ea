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
                "G9 == ja                      | 1  | frågan G9 finns inte (menade du G1?)",
                "answered(B4b)                 | 10 | frågan B4b finns inte (menade du B4?)",
                "any(G9[*] == ja)              | 5  | frågan G9 finns inte (menade du G1?)",
                "count(G9[*] == ja) >= 7       | 7  | frågan G9 finns inte (menade du G1?)",
                "G2[simhall] == ja             | 4  | raden simhall finns inte i G2 (skriv en av skola, sjukhus, boende)",
                "G2[row] == ja                 | 4  | raden row finns inte i G2 (skriv en av skola, sjukhus, boende)",
                "G1[skola] == ja               | 4  | raden skola finns inte i G1 (skriv utan rad)",
                "G2 == ja                      | 1  | G2 har rader (skriv G2[rad] med radens kod)",
                "any(G1[*] == ja)              | 5  | G1 har inga rader (skriv en fråga med rader)",
                "count(G1[*] == ja) >= 1       | 7  | G1 har inga rader (skriv en fråga med rader)",
                "G1 == kanske                  | 7  | alternativet kanske finns inte i G1 (skriv ett av ja, nej, vet-ej)",
                "G1 in {ja, kanske}            | 12 | alternativet kanske finns inte i G1 (skriv ett av ja, nej, vet-ej)",
                "any(G2[*] == kanske)          | 14 | alternativet kanske finns inte i G2 (skriv ett av ja, nej, ej-aktuellt)",
                "count(G2[*] == ja) >= 4       | 23 | 4 rader (skriv högst 3, som är raderna i G2)",
                "B4a == ja                     | 1  | B4a besvaras med text (skriv en fråga med alternativ)",
                "G1 > 3                        | 4  | här står \">\" (skriv == eller in {..})",
                "B2 == ja                      | 7  | ja är varken ett tal eller en fråga (skriv ett av dem)",
                "B2 > G1                       | 6  | G1 besvaras inte med ett tal (skriv en fråga som gör det)",
                "B2 > B4a                      | 6  | B4a besvaras inte med ett tal (skriv en fråga som gör det)",
                "sum(G2[*]) > 3                | 5  | G2 besvaras inte med ett tal (skriv en fråga som gör det)",
                "sum(B2[*]) > 3                | 5  | B2 har inga rader (skriv en fråga med rader)",
                "B2 + > 3                      | 6  | här står \">\" (skriv ett tal eller en fråga)",
                "B2                            | 3  | här slutar regeln (skriv ==, >=, >, <= eller <)",
                "B2 in {3}                     | 4  | här står \"in\" (skriv ==, >=, >, <= eller <)",
                "G1                            | 3  | här slutar regeln (skriv == eller in {..})",
                "G1 =                          | 4  | här står \"=\" (skriv == eller in {..})",
                "G1 ==                         | 6  | här slutar regeln (skriv koden för ett alternativ)",
                "G1 in ja                      | 7  | här står \"ja\" (skriv {)",
                "G1 in {}                      | 8  | här står \"}\" (skriv koden för ett alternativ)",
                "G1 in {ja nej}                | 11 | här står \"nej\" (skriv })",
                "G1 == ja B4 == ja             | 10 | här står \"B4\" (skriv and eller or, eller avsluta regeln)",
                "G1 == ja AND B4 == ja         | 10 | här står \"AND\" (skriv and eller or, eller avsluta regeln)",
                "G1 == ja and                  | 13 | här slutar regeln (skriv ett tal eller en fråga)",
                "(G1 == ja                     | 10 | här slutar regeln (skriv ))",
                "G1 == ja)                     | 9  | här står \")\" (skriv and eller or, eller avsluta regeln)",
                "not                           | 4  | här slutar regeln (skriv ett tal eller en fråga)",
                "answered(G1                   | 12 | här slutar regeln (skriv ))",
                "any(G2 == ja)                 | 8  | här står \"==\" (skriv [)",
                "any(G2[skola] == ja)          | 8  | här står \"skola\" (skriv *)",
                "any()                         | 5  | här står \")\" (skriv en fråga med rader)",
                "count(G2[*] == ja)            | 19 | här slutar regeln (skriv ==, >=, >, <= eller <)",
                "count(G2[*] == ja) >= många   | 23 | här står \"många\" (skriv ett helt antal rader)",
                "count(G2[*] == ja) >= 1.5     | 23 | här står \"1.5\" (skriv ett helt antal rader)",
                "G2[ == ja                     | 5  | här står \"==\" (skriv en rad)",
                "G2[skola == ja                | 10 | här står \"==\" (skriv ])",
                "G1 == ja && B4 == ja          | 10 | här står \"&\" (skriv and eller or, eller avsluta regeln)"
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
                        new Problem(5, "B2 har inga rader (skriv en fråga med rader)"),
                        new Problem(5, "B2 besvaras med tal (skriv en fråga med alternativ)"));
        assertThat(Parser.condition("answered G1", SCOPE).problems())
                .containsExactly(
                        new Problem(1, "frågan answered finns inte (menade du B0?)"),
                        new Problem(10, "här står \"G1\" (skriv == eller in {..})"));
    }

    @Test
    void a_count_of_something_unknown_does_not_complain_about_its_number_too() {
        assertThat(Parser.condition("count(G9[*] == ja) >= 7", SCOPE).problems())
                .hasSize(1);
    }

    @Test
    void an_empty_text_is_no_rule() {
        assertThat(Parser.condition("  ", SCOPE).problems())
                .containsExactly(new Problem(1, "här slutar regeln (skriv ett tal eller en fråga)"));
    }

    @Test
    void the_value_of_a_numeric_indicator_is_a_number() {
        assertThat(Parser.number("G1", SCOPE).problems())
                .containsExactly(new Problem(1, "G1 besvaras inte med ett tal (skriv en fråga som gör det)"));
        assertThat(Parser.number("B2 > 3", SCOPE).problems())
                .containsExactly(new Problem(4, "här står \">\" (skriv and eller or, eller avsluta regeln)"));
    }
}
