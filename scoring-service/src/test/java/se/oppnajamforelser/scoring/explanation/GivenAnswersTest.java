package se.oppnajamforelser.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.round.Rounds;

class GivenAnswersTest {

    private static final Rounds ROUNDS = Rounds.shipped();
    private static final GivenAnswers OJ =
            new GivenAnswers(ROUNDS.round("oj-2017").questionnaire());
    private static final GivenAnswers E_HALSA =
            new GivenAnswers(ROUNDS.round("e-halsa-2022").questionnaire());

    @Test
    void several_options_are_put_in_the_order_of_the_questionnaire() {
        assertThat(OJ.read(Map.of("G1c", List.of("annan", "socialchef"))).byKey())
                .isEqualTo(Map.of("G1c", "socialchef,annan"));
    }

    @Test
    void a_number_is_read_as_people_write_it() {
        assertThat(E_HALSA.read(Map.of("U07354", List.of("1 200"))).byKey()).isEqualTo(Map.of("U07354", "1200"));
    }

    @Test
    void no_value_is_no_answer() {
        assertThat(OJ.read(Map.of("E1", List.of(), "E4", List.of(" "))).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "E111, ja, E11",
        "e1, inom-3, E1",
        "G21[aldree], ja, G21[aldre]",
        "E4[aldre], ja, E4",
        "E1, inom3, inom-3",
        "E9, ja, ja-alla",
        "G2[missbruk], ja, G2[missbruk-ekonomiskt-bistand]",
        "G21[aldre], JA, ja",
        "G1c, socialchefen, socialchef"
    })
    void what_is_unknown_is_refused_by_name_with_the_nearest_known(String key, String value, String nearest) {
        assertThatThrownBy(() -> OJ.read(Map.of(key, List.of(value))))
                .isInstanceOfSatisfying(RefusedAnswerException.class, refused -> assertThat(refused.nearest())
                        .isEqualTo(Optional.of(nearest)));
    }

    @Test
    void the_message_names_question_and_option() {
        assertThatThrownBy(() -> OJ.read(Map.of("E1", List.of("inom3"))))
                .hasMessage("Alternativet i fråga E1 \"inom3\" finns inte. Menade du \"inom-3\"?");
    }

    @Test
    void a_grid_without_a_row_is_refused() {
        assertThatThrownBy(() -> OJ.read(Map.of("G21", List.of("ja"))))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessageContaining("G21[");
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThatThrownBy(() -> OJ.read(Map.of("G21[aldre", List.of("ja"))))
                .hasMessage("\"G21[aldre\" är ingen svarsruta. Skriv frågans id, som E1, eller med rad, som"
                        + " G2[missbruk].");
    }

    @Test
    void two_answers_where_one_is_wanted_are_refused() {
        assertThatThrownBy(() -> OJ.read(Map.of("E1", List.of("inom-3", "efter-15"))))
                .hasMessage("Fråga E1 har 2 svar. Den tar ett svar; ange ett enda värde.");
    }

    @ParameterizedTest
    @CsvSource({"tolv", "-1"})
    void a_number_that_is_none_is_refused(String value) {
        assertThatThrownBy(() -> E_HALSA.read(Map.of("U07354", List.of(value))))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessageContaining("U07354")
                .hasMessageContaining(value);
    }
}
