package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

class ValueMappingTest {

    private final ValueMapping mapping =
            ValueMapping.of(CatalogueSource.shipped(), "e-halsa-2022").orElseThrow();

    @Test
    void a_value_stands_for_the_option_with_that_number_however_it_is_written() {
        ValueMapping.Measure measure = mapping.measures().get("U07340");

        assertThat(measure.answer("2")).contains("ja");
        assertThat(measure.answer("2.0")).contains("ja");
        assertThat(measure.answer("1.0")).contains("delvis");
        assertThat(measure.answer("0.0")).contains("nej");
    }

    @Test
    void a_value_outside_the_coding_stands_for_nothing() {
        ValueMapping.Measure measure = mapping.measures().get("U20341");

        assertThat(measure.answer("2")).isEmpty();
        assertThat(measure.answer("ja")).isEmpty();
    }

    @Test
    void the_value_of_a_count_is_the_answer_itself() {
        assertThat(mapping.measures().get("U07354").answer("100.0")).contains("100");
    }

    @Test
    void every_measure_answers_a_question_of_the_round() {
        Round round = Rounds.shipped().round("e-halsa-2022");

        assertThat(mapping.measures()).hasSize(43);
        assertThat(mapping.measures().values())
                .allSatisfy(measure -> assertThat(round.questionnaire().names()).contains(measure.question()));
    }

    @Test
    void a_round_that_is_asked_in_the_survey_has_no_mapping() {
        assertThat(ValueMapping.of(CatalogueSource.shipped(), "oj-2017")).isEmpty();
    }

    @Test
    void a_faulty_mapping_is_refused_with_all_its_faults() {
        CatalogueSource faulty = path -> Optional.of("""
                year: tjugo
                measures:
                  - {kpi: N1, question: B2, values: siffror}
                  - {kpi: N2, question: B4, values: {"två": ja}, unit: st}
                """);

        assertThatThrownBy(() -> ValueMapping.of(faulty, "prov"))
                .isInstanceOf(CatalogueFaultsException.class)
                .hasMessage("""
                        4 fel i katalogen:
                        prov/kolada.yaml:1: year: tjugo går inte (skriv ett heltal)
                        prov/kolada.yaml:3: N1: values: siffror går inte (skriv number, eller ett alternativ för varje värde)
                        prov/kolada.yaml:4: N2, values: två är inget tal (skriv ett publicerat värde)
                        prov/kolada.yaml:4: N2: nyckeln unit finns inte (skriv en av kpi, values, question)""");
    }
}
