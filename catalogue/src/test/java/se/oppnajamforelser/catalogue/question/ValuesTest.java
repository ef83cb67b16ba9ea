package se.oppnajamforelser.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12,5|12.5",
                "12.50|12.5",
                "1 200|1200",
                "007|7",
                "100|100",
                "0,0|0",
                "många|många",
                "1 2|1 2"
            })
    void a_number_has_one_way_of_writing(String answer, String canonical) {
        assertThat(Values.canonical(question("B3"), answer)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "helg,vardag|vardag,helg",
                "helg , kvall|kvall,helg",
                "helg,helg|helg",
                "helg|helg",
                "helg,natt|helg,natt",
                "helg,|helg,"
            })
    void several_choices_stand_in_the_order_of_the_questionnaire(String answer, String canonical) {
        assertThat(Values.canonical(question("B1"), answer)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"G1", "B4a"})
    void choices_and_texts_stay_as_they_are(String question) {
        assertThat(Values.canonical(question(question), " 1 200,50 ")).isEqualTo("1 200,50");
    }

    @Test
    void what_is_canonical_stays_so() {
        assertThat(Values.canonical(question("B3"), Values.canonical(question("B3"), "1 200,50")))
                .isEqualTo("1200.5");
    }

    private static Question question(String id) {
        return Examples.PROV.questionnaire().question(id);
    }
}
