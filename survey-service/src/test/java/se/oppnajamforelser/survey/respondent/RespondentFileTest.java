package se.oppnajamforelser.survey.respondent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.FrameKind;
import se.oppnajamforelser.catalogue.region.Respondent;
import se.oppnajamforelser.catalogue.table.UnreadableTableException;

class RespondentFileTest {

    private static final Breakdown KON = new Breakdown(
            "kon",
            "Kön",
            List.of(new BreakdownGroup("kon", "kvinna", "Kvinnor"), new BreakdownGroup("kon", "man", "Män")));
    private static final Frame FRAME = Frame.on(LocalDate.parse("2023-02-01"), FrameKind.BRUKARE, List.of(KON));

    @Test
    void those_asked_are_read_with_their_groups_and_weights() {
        RespondentList list = read("\ufeffRespondent;vikt;kon\r\n0114-000001;1,25;kvinna\r\n2584-e17;3;man\r\n");

        assertThat(list.faults().isAny()).isFalse();
        assertThat(list.respondents()).extracting(Respondent::code).containsExactly("0114-000001", "2584-e17");
        assertThat(list.respondents().get(0).weight()).contains(new BigDecimal("1.25"));
        assertThat(list.respondents().get(1).groups()).containsEntry("kon", "man");
    }

    @Test
    void a_list_without_weights_has_none_even_if_it_has_the_column() {
        assertThat(read("respondent,kon,vikt\n0114-1,man,\n")
                        .respondents()
                        .get(0)
                        .weight())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0114;man;1         | \"0114\", en kommun (Upplands Väsby)   | svarar inte själv",
                "0199-1;man;1       | \"0199-1\"                           | \"0199\" finns inte",
                "0114_1;man;1       | \"0114_1\"                           | 0114-004711",
                "0114-123456789;man;1 | \"0114-123456789\"                 | 1 till 8 bokstäver eller siffror",
                ";man;1             | respondent är tom                    | 0114-004711",
                "0114-1;mann;1      | kon är \"mann\"                      | Ange en av kvinna, man",
                "0114-1;;1          | kon är \"\"                          | Ange en av kvinna, man",
                "0114-1;man;0       | vikt är \"0\"                        | större än 0",
                "0114-1;man;-2      | vikt är \"-2\"                       | större än 0",
                "0114-1;man;tung    | vikt är \"tung\"                     | större än 0",
                "0114-1;man;        | vikt är \"\"                         | Alla svarande ska ha en vikt, eller ingen",
                "0114-1;man;1;Stina | fält utan rubrik                     | Ta bort dem"
            })
    void a_faulty_row_says_what_stands_there_and_what_was_expected(String row, String found, String expected) {
        RespondentList list = read("respondent;kon;vikt\n0114-0;man;1\n" + row + "\n");

        assertThat(list.faults().number()).isEqualTo(1);
        FaultyRow fault = list.faults().first().get(0);
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.found()).contains(found);
        assertThat(fault.expected()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "194512121212",
                "19451212-1212",
                "451212-1212",
                "451212+1212",
                "0114-194512121212",
                "0114-451212-1212",
                "0114-4512121212",
                "0114-19451212"
            })
    void what_looks_like_a_personnummer_is_refused_and_never_repeated(String code) {
        FaultyRow fault =
                read("respondent;kon\n" + code + ";man\n").faults().first().get(0);

        assertThat(fault.found()).contains("personnummer");
        assertThat(fault.found() + fault.expected()).doesNotContain(code);
    }

    @Test
    void eight_digits_that_are_no_day_are_a_running_number() {
        assertThat(read("respondent;kon\n0114-19451399;man\n0114-00004711;man\n")
                        .respondents())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0114-e1", "0114-E1"})
    void a_code_that_stands_there_twice_is_refused_with_the_row_of_the_first(String again) {
        RespondentList list = read("respondent;kon\n0114-e1;man\n0114-2;man\n" + again + ";kvinna\n");

        assertThat(list.faults().number()).isEqualTo(1);
        assertThat(list.faults().first().get(0).line()).isEqualTo(4);
        assertThat(list.faults().first().get(0).found()).contains("rad 2");
    }

    @Test
    void a_hundred_faulty_rows_are_listed_and_all_of_them_counted() {
        String rows = IntStream.range(0, 250).mapToObj(row -> "x;man\n").collect(Collectors.joining());

        Faults faults = read("respondent;kon\n" + rows).faults();

        assertThat(faults.number()).isEqualTo(250);
        assertThat(faults.first()).hasSize(100);
        assertThat(faults.first().get(99).line()).isEqualTo(101);
    }

    @Test
    void a_column_that_does_not_belong_there_is_refused_by_name() {
        assertThatThrownBy(() -> read("respondent;kon;namn\n0114-1;man;Stina\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("\"namn\" hör inte hit")
                .hasMessageContaining("respondent, kon, vikt");
    }

    @Test
    void a_file_in_latin_1_is_refused() {
        byte[] file = "respondent;kön\n".getBytes(ISO_8859_1);

        assertThatThrownBy(() -> new RespondentFile(FRAME).read(file)).hasMessageContaining("inte i UTF-8");
    }

    private static RespondentList read(String file) {
        return new RespondentFile(FRAME).read(file.getBytes(UTF_8));
    }
}
