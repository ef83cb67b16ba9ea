package se.oppnajamforelser.publication.workbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<List<CellContent>> ROW = List.of(List.of(CellContent.plain("a"), CellContent.plain("b")));

    @Test
    void two_columns_never_have_the_same_name() {
        assertThatThrownBy(() -> sheet("Blad", ROW, Column.of("Namn", 5), Column.of("NAMN", 5)))
                .hasMessage("sheet Blad: two columns are called NAMN (expected: unique heads)");
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> sheet("Blad", ROW, Column.of("Namn", 5)))
                .hasMessage("sheet Blad: a row of 2 cells (expected: 1)");
    }

    @Test
    void a_table_has_a_row() {
        assertThatThrownBy(() -> sheet("Blad", List.of(), Column.of("Namn", 5)))
                .hasMessage("sheet Blad: no rows (expected: at least one)");
    }

    @Test
    void a_head_is_one_line() {
        assertThatThrownBy(() -> Column.of("Namn\nNamn", 5))
                .hasMessageContaining("expected: 1 to 255 characters on one line");
    }

    private static Sheet sheet(String name, List<List<CellContent>> rows, Column... columns) {
        return new Sheet(name, "T", List.of(columns), rows, 0, "");
    }
}
