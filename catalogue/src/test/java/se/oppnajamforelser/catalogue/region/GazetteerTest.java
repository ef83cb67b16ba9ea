package se.oppnajamforelser.catalogue.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

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
    void the_size_group_of_a_kommun_is_the_one_that_its_inhabitants_give() {
        Map<Integer, Map<String, Object>> groups = groups();

        assertThat(Csv.rows("kommuner.csv")).allSatisfy(row -> {
            Map<String, Object> group = groups.get(Integer.valueOf(row.get("size_group_2017")));
            assertThat(Integer.parseInt(row.get("population_2016")))
                    .isBetween((Integer) group.get("from"), (Integer) group.getOrDefault("to", Integer.MAX_VALUE));
        });
    }

    private static Map<Integer, Map<String, Object>> groups() {
        Map<String, List<Map<String, Object>>> yaml = new Yaml().load(Gazetteer.resource("groups.yaml"));
        return yaml.get("sizeGroups").stream()
                .collect(Collectors.toMap(group -> (Integer) group.get("group"), group -> group));
    }
}
