package se.oppnajamforelser.catalogue.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.table.CsvTable.Row;

class CsvTableTest {

    private static final List<String> COLUMNS = List.of("unit", "question", "answer");

    @Test
    void a_file_from_a_program_is_read() {
        assertThat(read("unit,question,answer\n0114,E1,inom-3\n")).containsExactly(row(2, "0114", "E1", "inom-3"));
    }

    @Test
    void a_file_from_a_swedish_excel_is_read() {
        assertThat(read("\ufeffunit;question;answer\r\n0114;E7Annan;\"Får vi; så gör vi\"\r\n0114;X;12,5\r\n"))
                .containsExactly(row(2, "0114", "E7Annan", "Får vi; så gör vi"), row(3, "0114", "X", "12,5"));
    }

    @Test
    void a_table_pasted_with_tabs_is_read() {
        assertThat(read("unit\tquestion\tanswer\n0114\tG1c\tsocialchef,annan"))
                .containsExactly(row(2, "0114", "G1c", "socialchef,annan"));
    }

    @Test
    void columns_may_come_in_another_order_with_others_between_and_in_capitals() {
        assertThat(read("Answer,Note,QUESTION,Unit\nja,-,E4,0114").get(0).get("answer"))
                .isEqualTo("ja");
    }

    @Test
    void empty_lines_are_passed_by_and_counted() {
        assertThat(read("unit,question,answer\n\n0114,E1,inom-3\n\n"))
                .extracting(Row::line)
                .containsExactly(3);
    }

    @Test
    void an_answer_over_several_lines_counts_from_its_first() {
        assertThat(read("unit,question,answer\n0114,E7Annan,\"en\ntvå\"\n0114,E1,inom-3\n"))
                .extracting(Row::line)
                .containsExactly(2, 4);
    }

    @Test
    void a_line_that_is_too_short_has_blanks() {
        assertThat(read("unit,question,answer\n0114,E1\n").get(0).get("answer")).isEmpty();
    }

    @Test
    void a_line_that_is_too_long_says_how_much() {
        assertThat(read("unit,question,answer\n0114,X,12,5\n").get(0).extra()).isEqualTo(1);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("Filen är tom. Den ska innehålla rubrikerna unit, question, answer, åtskilda av komma eller"
                        + " semikolon.");
    }

    @Test
    void a_file_with_other_headings_is_refused() {
        assertThatThrownBy(() -> read("kommun;fråga;svar\n0114;E1;inom-3"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("Filens första rad är \"kommun;fråga;svar\". Den ska innehålla rubrikerna unit, question,"
                        + " answer, åtskilda av komma eller semikolon.");
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] latin = "unit,question,answer\n0114,E7Annan,Får".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CsvTable.read(latin, COLUMNS))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("Filen är inte i UTF-8. Spara den som CSV UTF-8 (i Excel: Spara som, CSV UTF-8).");
    }

    @Test
    void a_heading_that_stands_there_twice_is_refused() {
        assertThatThrownBy(() -> read("unit,question,answer,Answer\n0114,E1,ja,nej\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("\"answer\" står två gånger");
    }

    @Test
    void columns_without_a_heading_are_no_repetition() {
        assertThat(read("unit;question;answer;;\n0114;E1;ja;;\n")).hasSize(1);
    }

    @Test
    void a_table_that_may_hold_nothing_else_is_refused_with_another_column() {
        byte[] file = "unit,Namn,answer\n0114,Stina,ja\n".getBytes(UTF_8);

        assertThat(CsvTable.readOnly(file, List.of("unit"), List.of("Answer", "namn")))
                .hasSize(1);
        assertThatThrownBy(() -> CsvTable.readOnly(file, List.of("unit"), List.of("Answer")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("Rubriken \"namn\" hör inte hit. Rubrikerna får vara unit, Answer. Ta bort kolumnen eller"
                        + " rätta rubriken.");
    }

    @Test
    void a_quote_that_never_ends_is_refused() {
        assertThatThrownBy(() -> read("unit,question,answer\n0114,E7Annan,\"Får\n0114,E1,inom-3\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageStartingWith("Filen går inte att läsa som CSV: ett citattecken");
    }

    /** Every answer of a small world, written in every way that programs write CSV, is read as it was. */
    @ParameterizedTest
    @MethodSource("answersInEveryDialect")
    void what_was_written_is_read(String answer, String delimiter, String lineEnd, String mark) {
        String quoted = "\"" + answer.replace("\"", "\"\"") + "\"";
        String file = mark
                + String.join(delimiter, COLUMNS)
                + lineEnd
                + String.join(delimiter, "0114", "E7Annan", quoted)
                + lineEnd;

        assertThat(read(file)).containsExactly(row(2, "0114", "E7Annan", answer));
    }

    static Stream<Arguments> answersInEveryDialect() {
        List<String> signs = List.of("a", "ö", ",", ";", "\t", "\"", "\n");
        Stream<String> answers = signs.stream().flatMap(one -> signs.stream().map(two -> "x" + one + two + "x"));
        return answers.flatMap(answer -> Stream.of(",", ";", "\t").flatMap(delimiter -> Stream.of("\n", "\r\n", "\r")
                .flatMap(end -> Stream.of("", "\ufeff").map(mark -> Arguments.of(answer, delimiter, end, mark)))));
    }

    private static List<Row> read(String file) {
        return CsvTable.read(file.getBytes(UTF_8), COLUMNS);
    }

    private static Row row(int line, String unit, String question, String answer) {
        return new Row(line, Map.of("unit", unit, "question", question, "answer", answer), 0);
    }
}
