package se.oppnajamforelser.catalogue.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shipped lists agree with one another and with themselves. */
class GazetteerTest {

    @Test
    void codes_and_names_of_kommuner_stand_once() {
        assertThat(Csv.rows("kommuner.csv"))
                .extracting(row -> row.get("code"))
                .hasSize(290)
                .doesNotHaveDuplicates();
        assertThat(Csv.rows("kommuner.csv")).extracting(row -> row.get("name")).doesNotHaveDuplicates();
    }

    @Test
    void a_kommun_lies_in_a_lan_that_exists_and_that_begins_its_code() {
        Set<String> lan =
                Csv.rows("lan.csv").stream().map(row -> row.get("code")).collect(Collectors.toSet());

        assertThat(lan).hasSize(21);
        assertThat(Csv.rows("kommuner.csv")).allSatisfy(row -> {
            assertThat(lan).contains(row.get("lan_code"));
            assertThat(row.get("code")).startsWith(row.get("lan_code"));
        });
    }

    @Test
    void a_part_belongs_to_a_kommun_that_exists_and_has_its_dates_in_order() {
        Set<String> kommuner =
                Csv.rows("kommuner.csv").stream().map(row -> row.get("code")).collect(Collectors.toSet());

        assertThat(Csv.rows("delar.csv")).allSatisfy(row -> {
            assertThat(kommuner).contains(row.get("kommun_code"));
            assertThat(row.get("code")).startsWith(row.get("kommun_code") + "-");
            assertThat(row.get("valid_to"))
                    .satisfiesAnyOf(end -> assertThat(end).isEmpty(), end -> assertThat(end)
                            .isGreaterThan(row.get("valid_from")));
        });
        assertThat(Csv.rows("delar.csv")).extracting(row -> row.get("code")).doesNotHaveDuplicates();
    }

    @Test
    void every_kommun_has_its_inhabitants_of_every_year() {
        assertThat(Csv.rows("population.csv")).hasSize(290).allSatisfy(row -> assertThat(row)
                .hasSize(10)
                .allSatisfy((column, cell) -> assertThat(cell).matches("[0-9]{4,7}")));
        assertThat(Csv.rows("population.csv").stream()
                        .mapToInt(row -> Integer.parseInt(row.get("2016")))
                        .sum())
                .isEqualTo(9_995_153);
    }

    /** SKR's own count of kommuner that changed group in 2023. */
    @Test
    void thirty_three_kommuner_changed_group_in_2023() {
        assertThat(Csv.rows("kommuner.csv"))
                .filteredOn(row -> !row.get("skl_group_2017").equals(row.get("skr_group_2023")))
                .hasSize(33);
    }
}
