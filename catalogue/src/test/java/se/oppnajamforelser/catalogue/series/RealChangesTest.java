package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.ValueMapping;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.catalogue.table.CsvTable;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/**
 * Real answers of 2021 and 2022 with their real non-response (source: Kolada): the changes are those that a few lines of
 * arithmetic on the file give. The file is not part of the project; name its folder with {@code -Doj.reference=folder}.
 */
@EnabledIfSystemProperty(
        named = "oj.reference",
        matches = ".+",
        disabledReason = "the real answers are not part of the project; name their folder with -Doj.reference=folder")
class RealChangesTest {

    private static final ValueMapping MAPPING =
            ValueMapping.of(CatalogueSource.shipped(), "e-halsa-2022").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "U20341, 283, 4.0, 4.2, 27, 15, NOT_ONLY_NON_RESPONSE",
        "U21355, 283, 0.8, 1.4, 34, 30, MAY_BE_NON_RESPONSE",
        "U21357, 283, -0.2, 0.0, 21, 21, MAY_BE_NON_RESPONSE",
        "U23340, 245, 12.9, 13.9, 60, 26, NOT_ONLY_NON_RESPONSE",
        "U25340, 238, 5.7, 5.9, 50, 36, MAY_BE_NON_RESPONSE"
    })
    void the_raw_change_and_that_of_the_same_kommuner_are_those_of_the_file(
            String kpi, int units, BigDecimal raw, BigDecimal same, int toJa, int fromJa, Verdict verdict)
            throws IOException {
        Change change = Change.of(
                observed(kpi, "2021"), observed(kpi, "2022"), new Compared(2021, Optional.empty(), Optional.empty()));

        assertThat(change.points()).contains(raw);
        assertThat(change.sameUnits())
                .contains(new SameUnits(units, same, Optional.of(new Flow(toJa, fromJa, units - toJa - fromJa))));
        assertThat(change.verdict()).isEqualTo(verdict);
    }

    private static Observation observed(String kpi, String year) throws IOException {
        SortedMap<String, UnitOutcome> units = new TreeMap<>();
        Examples.E_HALSA_2022.frame().units().forEach(unit -> units.put(unit.code(), UnitOutcome.of(Outcome.BORTFALL)));
        Path file = Path.of(System.getProperty("oj.reference"), "real", "e-halsa-enkat.csv");
        CsvTable.read(Files.readAllBytes(file), List.of("kpi", "geo", "year", "value")).stream()
                .filter(row -> row.get("kpi").equals(kpi) && row.get("year").equals(year))
                .filter(row -> units.containsKey(row.get("geo")))
                .forEach(row -> units.put(row.get("geo"), outcome(kpi, row.get("value"))));
        Indicator indicator = Examples.E_HALSA_2022.indicator(kpi);
        return new Observation(
                Integer.parseInt(year),
                ShareRule.of(indicator, Examples.E_HALSA_2022.withholding()),
                units,
                Optional.empty());
    }

    private static UnitOutcome outcome(String kpi, String value) {
        String answer = MAPPING.measures().get(kpi).answer(value).orElseThrow();
        return UnitOutcome.of(Outcome.ofCode(answer));
    }
}
