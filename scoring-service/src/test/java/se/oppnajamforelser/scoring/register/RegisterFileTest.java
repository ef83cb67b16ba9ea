package se.oppnajamforelser.scoring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.indicator.RegisterEntry;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.table.UnreadableTableException;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;
import se.oppnajamforelser.scoring.supplement.Item.RegisterValue;

class RegisterFileTest {

    private static final RegisterFile EKONOMISKT_BISTAND =
            new RegisterFile(Rounds.shipped().round("oj-2015-ekonomiskt-bistand"));
    private static final RegisterFile BARN_OCH_UNGA =
            new RegisterFile(Rounds.shipped().round("oj-2015-social-barn-och-ungdomsvard"));
    private static final String HEADING =
            "unit;indicator;period;value;numerator;denominator;without_information;listed\n";

    @Test
    void a_count_and_what_it_is_counted_of_are_read_as_people_write_them() {
        List<RegisterRow> rows = read(
                EKONOMISKT_BISTAND,
                "0123;eb-langvarigt-bistand;2014;;32;100,0;;",
                "0125;eb-langvarigt-bistand;2014;27,5;;;;");

        assertThat(rows).extracting(RegisterRow::fate).containsOnly(Fate.NEW);
        assertThat(value(rows.get(0)).entry())
                .isEqualTo(RegisterEntry.ratio(BigDecimal.valueOf(32), BigDecimal.valueOf(100)));
        assertThat(value(rows.get(0)).period()).isEqualTo("2014");
        assertThat(value(rows.get(1)).entry()).isEqualTo(RegisterEntry.of(new BigDecimal("27.5")));
    }

    @Test
    void those_without_information_are_read_where_a_share_of_them_is_taken_out() {
        RegisterRow row = read(BARN_OCH_UNGA, "0123;bu-gymnasiebehorighet-alla;2014;;12;40;10;")
                .get(0);

        assertThat(row.message()).isEmpty();
        assertThat(value(row).entry().withoutInformation()).contains(BigDecimal.TEN);
    }

    @Test
    void the_denominator_that_the_schablon_leaves_must_be_enough() {
        assertThat(read(BARN_OCH_UNGA, "0123;bu-gymnasiebehorighet-alla;2014;;12;12;2;"))
                .singleElement()
                .satisfies(row -> assertThat(row.message())
                        .contains("numerator är 12 och nämnaren 11,4 efter schablonreducering"));
    }

    @Test
    void a_list_says_ja_or_nej() {
        List<RegisterRow> rows =
                read(BARN_OCH_UNGA, "0123;bu-bbic-licens;2014-11-01;;;;;ja", "0125;bu-bbic-licens;2014-11-01;;;;;nej");

        assertThat(rows)
                .extracting(row -> value(row).entry().listed())
                .containsExactly(Optional.of(true), Optional.of(false));
    }

    /** What is wrong, and a part of what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0180;eb-langvarigt-bistand;2014;;1;2;; | stadsdelarna",
                "0012;eb-langvarigt-bistand;2014;;1;2;; | \"0012\" finns inte",
                "0123;eb-langvarigt;2014;;1;2;; | Menade du \"eb-langvarigt-bistand\"?",
                "0123;eb-juridiskt-stod;2014;;1;2;; | räknas fram ur enkätsvar",
                "0123;eb-langvarigt-bistand;;;1;2;; | period",
                "0123;eb-langvarigt-bistand;2014;;;;; | antingen value eller numerator och denominator.",
                "0123;eb-langvarigt-bistand;2014;3;1;2;; | inte båda",
                "0123;eb-langvarigt-bistand;2014;;1;;; | denominator saknas",
                "0123;eb-langvarigt-bistand;2014;;3;2;; | mer än 100 procent",
                "0123;eb-langvarigt-bistand;2014;;-1;2;; | numerator är \"-1\"",
                "0123;eb-langvarigt-bistand;2014;många;;;; | value är \"många\"",
                "0123;eb-langvarigt-bistand;2014;;1;2;1; | without_information ska vara tom",
                "0123;eb-arendebelastning;2014;;1;2;; | enheten anger själv nämnaren"
            })
    void a_faulty_row_says_what_is_wrong_and_what_to_do(String row, String message) {
        assertThat(read(EKONOMISKT_BISTAND, row))
                .singleElement()
                .satisfies(read -> assertThat(read.fate()).isEqualTo(Fate.FAULTY))
                .satisfies(read -> assertThat(read.line()).isEqualTo(2))
                .satisfies(read -> assertThat(read.message()).contains(message));
    }

    @Test
    void a_list_that_says_something_else_is_faulty() {
        assertThat(read(BARN_OCH_UNGA, "0123;bu-bbic-licens;2014-11-01;;;;;kanske"))
                .singleElement()
                .satisfies(row -> assertThat(row.message()).contains("kanske").contains("ja eller nej"));
    }

    @Test
    void a_unit_that_stands_twice_is_faulty_the_second_time() {
        List<RegisterRow> rows = read(
                EKONOMISKT_BISTAND,
                "0123;eb-langvarigt-bistand;2014;;32;100;;",
                "0123;eb-langvarigt-bistand;2014;;33;100;;");

        assertThat(rows).extracting(RegisterRow::fate).containsExactly(Fate.NEW, Fate.FAULTY);
        assertThat(rows.get(1).message()).contains("rad 2");
    }

    @Test
    void a_file_without_its_headings_is_no_such_file() {
        assertThatThrownBy(() -> EKONOMISKT_BISTAND.read("kommun;tal\n0123;4\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("unit, indicator, period");
    }

    private static RegisterValue value(RegisterRow row) {
        return row.value().orElseThrow();
    }

    private static List<RegisterRow> read(RegisterFile file, String... rows) {
        return file.read((HEADING + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8));
    }
}
