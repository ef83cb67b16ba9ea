package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;

/** Alternatives that are rows of one question stand together. */
class AlternativesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G2[skola] == ja or G2[boende] == ja                  | [G2[skola] == ja or G2[boende] == ja]",
                "G2[skola] == ja or G1 == ja or G2[boende] == ja      | [G2[skola] == ja or G2[boende] == ja, G1 == ja]",
                "G2[skola] == ja or G2[boende] == nej                 | [G2[skola] == ja, G2[boende] == nej]",
                "G1 == ja or G1 == nej                                | [G1 == ja, G1 == nej]"
            })
    void rows_that_want_the_same_answer_are_one_alternative(String or, String alternatives) {
        assertThat(Alternatives.of((Expression.Or) read(or))).hasToString(alternatives);
    }

    @ParameterizedTest
    @CsvSource({
        "G2[skola] == ja or G2[boende] == ja, true",
        "G2[skola] == ja or G2[boende] == nej, false",
        "G1 == ja, false"
    })
    void only_an_or_over_rows_is_about_rows(String condition, boolean areRows) {
        assertThat(Alternatives.areRows(read(condition))).isEqualTo(areRows);
    }

    private static Expression read(String text) {
        return Parser.condition(text, Examples.PROV.questionnaire()).result().orElseThrow();
    }
}
