package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of strong Kleene logic, whole. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, FALSE",
        "FALSE,   TRUE,    FALSE",
        "UNKNOWN, FALSE,   FALSE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    UNKNOWN",
        "TRUE,    FALSE,   FALSE",
        "TRUE,    UNKNOWN, UNKNOWN",
        "TRUE,    TRUE,    TRUE"
    })
    void and_is_false_if_either_is_false_and_otherwise_unknown_if_either_is_unknown(
            Truth one, Truth other, Truth both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE,   FALSE,   FALSE",
        "FALSE,   UNKNOWN, UNKNOWN",
        "FALSE,   TRUE,    TRUE",
        "UNKNOWN, FALSE,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE,    TRUE",
        "TRUE,    FALSE,   TRUE",
        "TRUE,    UNKNOWN, TRUE",
        "TRUE,    TRUE,    TRUE"
    })
    void or_is_true_if_either_is_true_and_otherwise_unknown_if_either_is_unknown(Truth one, Truth other, Truth either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"FALSE, TRUE", "UNKNOWN, UNKNOWN", "TRUE, FALSE"})
    void not_is_the_opposite_and_unknown_stays_unknown(Truth one, Truth opposite) {
        assertThat(one.not()).isEqualTo(opposite);
    }

    @ParameterizedTest
    @EnumSource
    void twice_not_is_nothing(Truth one) {
        assertThat(one.not().not()).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"true, TRUE", "false, FALSE"})
    void what_is_known_is_never_unknown(boolean known, Truth truth) {
        assertThat(Truth.of(known)).isEqualTo(truth);
    }
}
