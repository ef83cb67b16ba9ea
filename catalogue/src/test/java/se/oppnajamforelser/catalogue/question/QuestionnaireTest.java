package se.oppnajamforelser.catalogue.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;

class QuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = Examples.PROV.questionnaire();

    @Test
    void parts_and_questions_are_in_order() {
        assertThat(QUESTIONNAIRE.parts()).extracting(Part::id).containsExactly("G", "B");
        assertThat(QUESTIONNAIRE.names()).containsExactly("G1", "G2", "G2a", "B0", "B1", "B2", "B3", "B4", "B4a", "B5");
    }

    @Test
    void a_question_belongs_to_its_part() {
        assertThat(QUESTIONNAIRE.partOf("B4a").id()).isEqualTo("B");
    }

    @Test
    void a_grid_has_a_cell_for_each_row_and_any_other_question_has_one() {
        assertThat(QUESTIONNAIRE.question("G2").cells())
                .map(Cell::toString)
                .containsExactly("G2[skola]", "G2[sjukhus]", "G2[boende]");
        assertThat(QUESTIONNAIRE.question("B1").cells()).containsExactly(Cell.of("B1"));
    }

    @Test
    void a_key_names_a_cell() {
        assertThat(QUESTIONNAIRE.cell("G2[skola]")).isEqualTo(Cell.of("G2", "skola"));
    }

    @Test
    void what_is_unknown_is_refused_with_the_nearest_that_is_known() {
        assertThatThrownBy(() -> QUESTIONNAIRE.question("G3"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Frågan \"G3\" finns inte. Menade du \"G1\"?");
        assertThatThrownBy(() -> QUESTIONNAIRE.part("X")).hasMessageStartingWith("Delen \"X\" finns inte.");
        assertThatThrownBy(() -> QUESTIONNAIRE.partOf("B4b")).hasMessageContaining("Menade du \"B4\"?");
        assertThatThrownBy(() -> QUESTIONNAIRE.cell("G2[skolan]"))
                .hasMessage("Svarsrutan \"G2[skolan]\" finns inte. Menade du \"G2[skola]\"?");
        assertThatThrownBy(() -> QUESTIONNAIRE.cell("G2")).isInstanceOf(UnknownIdException.class);
        assertThatThrownBy(() -> QUESTIONNAIRE.cell("G1[skola]")).hasMessageContaining("Menade du \"G1\"?");
    }

    @Test
    void a_question_is_asked_always_or_when_its_condition_holds() {
        assertThat(QUESTIONNAIRE.askedWhen(Cell.of("G1"))).isEmpty();
        assertThat(QUESTIONNAIRE.askedWhen(Cell.of("G2a", "skola")))
                .hasValueSatisfying(condition -> assertThat(condition).hasToString("G2[skola] == ja"));
        assertThat(QUESTIONNAIRE.askedWhen(Cell.of("X9"))).isEmpty();
    }

    @Test
    void a_code_without_label_stands_for_itself() {
        Question question = QUESTIONNAIRE.question("G2");

        assertThat(question.optionLabel("ej-aktuellt")).isEqualTo("Ej aktuellt, platsen finns inte");
        assertThat(question.optionLabel("kanske")).isEqualTo("kanske");
        assertThat(question.rowLabel("skola")).isEqualTo("Skola");
    }

    @Test
    void an_area_is_declined_by_nej_in_its_opening_question() {
        Part part = QUESTIONNAIRE.part("B");

        assertThat(part.isDeclined(Examples.answers("B0", "nej"))).isTrue();
        assertThat(part.isDeclined(Examples.answers("B0", "ja"))).isFalse();
        assertThat(part.isDeclined(Answers.NONE)).isFalse();
        assertThat(QUESTIONNAIRE.part("G").isDeclined(Examples.answers("G1", "nej")))
                .isFalse();
    }
}
