package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @Test
    void a_question_that_is_asked_once_is_one_cell() {
        assertThat(Cell.parse("E1")).isEqualTo(Cell.of("E1"));
        assertThat(Cell.of("E1").row()).isEmpty();
    }

    @Test
    void a_row_of_a_grid_stands_in_brackets() {
        assertThat(Cell.parse("G2[missbruk]")).isEqualTo(Cell.of("G2", "missbruk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1", "G2[missbruk]", "P6[missbruk-65-eller-aldre]"})
    void what_is_read_is_written_back(String key) {
        assertThat(Cell.parse(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "G2[",
                "G2[]",
                "G2[ ]",
                "[missbruk]",
                "G2[missbruk",
                "G2missbruk]",
                "G2[a]b",
                "G2[a]]",
                "G2[[a]"
            })
    void anything_else_is_refused_with_what_was_expected(String key) {
        assertThatThrownBy(() -> Cell.parse(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answer key: " + key + " (expected: E1, or G2[missbruk] for a row)");
    }

    @Test
    void a_cell_needs_a_question_and_a_row_that_has_a_code() {
        assertThatThrownBy(() -> Cell.of("E1", ""))
                .hasMessage("cell: \"E1\", row Optional[] (expected: a question, and a row that has a code)");
        assertThatThrownBy(() -> new Cell(" ", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(null, Optional.empty())).hasMessage("question is null");
    }

    @Test
    void cells_are_in_order_of_question_and_row() {
        assertThat(Stream.of("G2[b]", "G2", "E1", "G2[a]").map(Cell::parse).sorted())
                .map(Cell::toString)
                .containsExactly("E1", "G2", "G2[a]", "G2[b]");
    }
}
