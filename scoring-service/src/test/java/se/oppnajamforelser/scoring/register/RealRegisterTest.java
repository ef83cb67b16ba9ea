package se.oppnajamforelser.scoring.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;
import se.oppnajamforelser.scoring.supplement.Item.RegisterValue;

/**
 * The published figures of 2014 (source: Kolada) as a file that the office would take in. Needs {@code
 * -Doj.reference=<folder that holds real/>}; without it, it is skipped.
 */
class RealRegisterTest {

    private static final Round ROUND = Rounds.shipped().round("oj-2015-ekonomiskt-bistand");

    /** Series by the indicator of 2015 that measures the same. */
    private static final Map<String, String> INDICATORS = Map.of(
            "N31807", "eb-bistandsmottagare-i-befolkningen",
            "N31814", "eb-langvarigt-bistand",
            "U31801", "eb-mycket-langvarigt-bistand",
            "U31803", "eb-barn-i-familjer-med-bistand",
            "U31804", "eb-unga-vuxna-med-bistand");

    @Test
    void every_row_of_a_kommun_that_is_a_unit_is_taken_and_those_that_are_divided_are_told_apart() throws IOException {
        Optional<Path> file = Optional.ofNullable(System.getProperty("oj.reference"))
                .map(folder -> Path.of(folder, "real/ekonomiskt-bistand-register.csv"))
                .filter(Files::exists);
        assumeThat(file).describedAs("-Doj.reference=<folder that holds real/>").isPresent();
        List<String[]> published = published(file.orElseThrow());

        List<RegisterRow> rows = new RegisterFile(ROUND).read(asFile(published).getBytes(UTF_8));

        assertThat(rows).hasSizeGreaterThan(1000);
        assertThat(rows.stream().filter(RegisterRow::isFaulty))
                .allSatisfy(row -> assertThat(row.unit()).isIn("0180", "1280", "1480"))
                .allSatisfy(row -> assertThat(row.message()).contains("stadsdelarna"));
        for (int place = 0; place < rows.size(); place++) {
            BigDecimal figure = new BigDecimal(published.get(place)[3]);
            assertThat(rows.get(place).value().flatMap(RealRegisterTest::figure))
                    .satisfiesAnyOf(read -> assertThat(read).isEmpty(), read -> assertThat(read.orElseThrow())
                            .isEqualByComparingTo(figure));
        }
        assertThat(rows).filteredOn(row -> row.fate() == Fate.NEW).hasSizeGreaterThan(rows.size() - 16);
    }

    private static Optional<BigDecimal> figure(RegisterValue value) {
        return value.entry().value();
    }

    private static List<String[]> published(Path file) throws IOException {
        try (var lines = Files.lines(file, UTF_8)) {
            return lines.map(line -> line.split(","))
                    .filter(row -> INDICATORS.containsKey(row[0]) && row[1].length() == 4 && row[2].equals("2014"))
                    .toList();
        }
    }

    private static String asFile(List<String[]> rows) {
        return rows.stream()
                .map(row -> String.join(";", row[1], INDICATORS.get(row[0]), row[2], row[3]))
                .collect(Collectors.joining("\n", "unit;indicator;period;value\n", "\n"));
    }
}
