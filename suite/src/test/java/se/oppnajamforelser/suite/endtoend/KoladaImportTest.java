package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/**
 * Real answers of 2022 go in through {@code oj import} and must come out as the shares that a few lines of arithmetic
 * on the file itself give. The file is not part of the project; where it is absent the test skips and says so.
 */
@EnabledIf(
        value = "hasFile",
        disabledReason = "the real answers, which are not part of the project, are not there: ../shared/reference/real")
class KoladaImportTest {

    private static final Path FILE = Path.of("../../shared/reference/real/e-halsa-enkat.csv");
    private static final String ROUND = "/api/v1/rounds/e-halsa-2022";
    private static final int UNITS = 290;

    @TempDir
    private static Path data;

    private static RunningSuite running;

    static boolean hasFile() {
        return Files.exists(FILE);
    }

    @BeforeAll
    static void import_the_file() throws Exception {
        running = RunningSuite.start(data, Suite.Clocks.REAL);
        assertThat(running.oj("import", "--round", "e-halsa-2022", "--answers", FILE.toString())
                        .exitCode())
                .isZero();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        share("riket", "u07340").path("counts").path("bortfall").asInt(-1) == 8);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void the_shares_for_riket_and_every_lan_equal_an_independent_computation() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (String kpi : kpis()) {
            for (String lan : regions()) {
                String place = kpi + " " + lan;
                expected.put(place, independentShare(kpi, lan));
                actual.put(place, served(share(lan.isEmpty() ? "riket" : "lan-" + lan, kpi.toLowerCase())));
            }
        }

        assertThat(actual).hasSizeGreaterThan(40 * 22 - 1).isEqualTo(expected);
    }

    @Test
    void a_kommun_without_rows_is_bortfall() {
        JsonNode rates = office(Service.SURVEY).get(ROUND + "/response-rates").path("total");

        assertThat(rates.path("units").asInt()).isEqualTo(UNITS);
        assertThat(rates.path("responded").asInt()).isEqualTo(288);
    }

    private static List<String> kpis() throws Exception {
        return rows().stream()
                .map(row -> row[0])
                .distinct()
                .filter(kpi -> !kpi.equals("U07354") && !kpi.equals("U07355"))
                .sorted()
                .toList();
    }

    private static List<String> regions() throws Exception {
        List<String> regions = new ArrayList<>(List.of(""));
        rows().stream().map(row -> row[1].substring(0, 2)).distinct().sorted().forEach(regions::add);
        return regions;
    }

    /** Straight from the file: the highest value is Ja, kommuner without a row are missing. */
    private static String independentShare(String kpi, String lan) throws Exception {
        List<String[]> rows = rows().stream()
                .filter(row -> row[0].equals(kpi) && row[1].startsWith(lan))
                .toList();
        int kommuner = Kommuner.in(lan);
        int missing = kommuner - rows.size();
        if (missing * 5 > kommuner) {
            return "withheld";
        }
        boolean threeSteps = rows().stream().anyMatch(row -> row[0].equals(kpi) && row[3].startsWith("2"));
        long ja = rows.stream()
                .filter(row -> row[3].startsWith(threeSteps ? "2" : "1"))
                .count();
        return new BigDecimal(ja * 100)
                .divide(new BigDecimal(rows.size()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String served(JsonNode share) {
        return share.has("percent")
                ? share.path("percent").decimalValue().setScale(1).toPlainString()
                : "withheld";
    }

    private static List<String[]> rows() throws Exception {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split(","))
                .filter(row -> row[2].equals("2022"))
                .toList();
    }

    private static JsonNode share(String region, String indicator) {
        return office(Service.AGGREGATION)
                .get(ROUND + "/shares?region=" + region + "&indicator=" + indicator)
                .path("shares")
                .path(0);
    }

    private static Api office(Service service) {
        return running.suite().api(service, "test", "office");
    }
}
