package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;

/** Table 3 of the guides of 2017: the counts are those of the printed crosses (000, lines 675-790). */
class AreaTableTest {

    private static final AreaTable TABLE = AreaTable.shipped(Examples.shipped().toList());

    @Test
    void the_table_has_the_twenty_rows_and_eight_columns_of_the_guide() {
        assertThat(TABLE.round()).isEqualTo("oj-2017");
        assertThat(TABLE.rows()).hasSize(20);
        assertThat(TABLE.areas()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "ekonomiskt-bistand, 14",
        "missbruk, 10",
        "socialpsykiatri, 14",
        "vald-vuxna, 12",
        "barn-och-unga, 13",
        "lss-vuxna, 13",
        "lss-barn, 11",
        "aldre, 10"
    })
    void every_column_has_the_crosses_of_the_guide(String area, int crosses) {
        assertThat(TABLE.rows())
                .filteredOn(row -> row.comparable().stream()
                        .anyMatch(column -> column.code().equals(area)))
                .hasSize(crosses);
    }

    @Test
    void seven_measures_are_comparable_between_all_areas() {
        assertThat(TABLE.rows()).filteredOn(row -> row.comparable().size() == 8).hasSize(7);
    }

    @Test
    void an_indicator_has_the_row_of_its_measure() {
        assertThat(TABLE.row(new IndicatorId("vnr-audit")).orElseThrow().comparable())
                .extracting(AreaTable.Column::name)
                .containsExactly(
                        "Ekonomiskt bistånd",
                        "Socialpsykiatri",
                        "Våld i nära relationer – vuxna",
                        "LSS – vuxna",
                        "Äldre");
    }

    @Test
    void an_indicator_of_one_area_only_has_no_row() {
        assertThat(TABLE.row(new IndicatorId("eb-vantetid-nybesok"))).isEmpty();
    }

    @Test
    void the_rows_name_twenty_six_indicators_each_once() {
        assertThat(TABLE.rows().stream().flatMap(row -> row.indicators().stream()))
                .hasSize(26)
                .doesNotHaveDuplicates();
    }
}
