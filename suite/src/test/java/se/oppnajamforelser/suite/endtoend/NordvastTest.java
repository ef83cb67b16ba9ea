package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;

/**
 * The eight kommuner of Nordväst give the answers behind their published outcomes of 2015, and their group gets the
 * published means ("Snitt i Nordväst", seed 001, tables 2 to 11).
 */
class NordvastTest {

    private static final Round ROUND = Rounds.shipped().round("oj-2015-ekonomiskt-bistand");
    private static final String PATH = "/api/v1/rounds/" + ROUND.id();

    /** The published numbers have one decimal; so many of the unit asked about give the printed share exactly. */
    private static final int WHOLE = 1000;

    @TempDir
    private static Path data;

    private static RunningSuite running;

    /** Published outcomes by indicator, then by kommun; the mean under snitt. */
    private static Map<String, Map<String, String>> published;

    @BeforeAll
    static void the_eight_answer() throws Exception {
        published = published();
        running = RunningSuite.start(data, Suite.Clocks.REAL);
        office(Service.SURVEY).post(PATH + "/transitions", Map.of("to", "open"));
        List<String> kommuner = kommuner();
        kommuner.forEach(NordvastTest::answer);
        String group = "/api/v1/groups/grupp-nordvast";
        office(Service.AGGREGATION)
                .sendJson("PUT", group, Map.of("name", "Nordväst", "units", kommuner), Map.of())
                .orRefuse("PUT " + group, 201);
        await().atMost(Duration.ofSeconds(60)).until(() -> shares().values().stream()
                .noneMatch(share -> share.path("counts").path("bortfall").asInt() > 0));
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void every_outcome_is_the_published_one() {
        Map<String, String> outcomes = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        for (String kommun : kommuner()) {
            office(Service.SCORING).get(PATH + "/units/" + kommun + "/outcomes").forEach(outcome -> {
                String indicator = outcome.path("indicator").asText();
                if (published.containsKey(indicator)) {
                    outcomes.put(kommun + " " + indicator, shown(outcome));
                    printed.put(
                            kommun + " " + indicator, published.get(indicator).get(kommun));
                }
            });
        }

        assertThat(outcomes).hasSize(8 * published.size()).isEqualTo(printed);
    }

    @Test
    void every_category_column_has_the_published_mean() {
        Map<String, String> shares = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        shares().forEach((indicator, share) -> {
            if (share.has("percent")) {
                shares.put(
                        indicator,
                        new BigDecimal(share.path("percent").asText())
                                .stripTrailingZeros()
                                .toPlainString());
                printed.put(
                        indicator,
                        new BigDecimal(published.get(indicator).get("snitt"))
                                .stripTrailingZeros()
                                .toPlainString());
            }
        });

        assertThat(shares).hasSize(published.size() - 4).isEqualTo(printed);
    }

    /** The published means rest on numbers that are not rounded, ours on the published ones. */
    @Test
    void every_numeric_column_has_the_published_mean_within_its_rounding() {
        List<String> numeric = new ArrayList<>();
        shares().forEach((indicator, share) -> {
            if (share.has("mean")) {
                numeric.add(indicator);
                assertThat(share.path("mean").decimalValue())
                        .as(indicator)
                        .isCloseTo(
                                new BigDecimal(published.get(indicator).get("snitt")), within(new BigDecimal("0.1")));
            }
        });

        assertThat(numeric)
                .containsExactlyInAnyOrder(
                        "eb-socialsekreterare-over-2-ar",
                        "eb-socialsekreterare-socionomexamen",
                        "eb-tillgang-till-stod",
                        "eb-andrade-overklagade-beslut");
    }

    private static String shown(JsonNode outcome) {
        return outcome.path("outcome").asText().equals("tal")
                ? outcome.path("value").decimalValue().setScale(1).toPlainString()
                : outcome.path("label").asText();
    }

    private static Map<String, JsonNode> shares() {
        Map<String, JsonNode> shares = new TreeMap<>();
        office(Service.AGGREGATION)
                .get(PATH + "/shares?region=grupp-nordvast")
                .path("shares")
                .forEach(share -> {
                    if (published.containsKey(share.path("indicator").asText())) {
                        shares.put(share.path("indicator").asText(), share);
                    }
                });
        return shares;
    }

    private static void answer(String kommun) {
        Map<String, String> given = new LinkedHashMap<>();
        published.forEach((indicator, outcomes) -> given.putAll(answers(indicator, outcomes.get(kommun))));
        String part = PATH + "/units/" + kommun + "/parts/Q";
        Api survey = running.suite().respondent(kommun);
        long revision = survey.get(part + "/answers").path("revision").asLong();
        Map<String, Object> draft =
                Map.of("answers", filledIn(Answers.of(given)).byKey());
        survey.sendJson("PUT", part + "/answers", draft, Map.of("If-Match", "\"" + revision + "\""))
                .orRefuse("PUT " + part, 200);
        survey.post(part + "/submission", Map.of());
    }

    /** What no published column tells of is answered Nej, or with nought or a word. */
    private static Answers filledIn(Answers given) {
        Answers answers = given;
        for (Question question : ROUND.questionnaire().questions()) {
            for (Cell cell : question.cells()) {
                boolean lacking =
                        new AnswerSheet(ROUND.questionnaire(), answers).read(cell) instanceof Reading.Unanswered;
                if (lacking && question.requires(cell)) {
                    answers = answers.with(cell, anything(question));
                }
            }
        }
        return answers;
    }

    private static String anything(Question question) {
        return switch (question.kind()) {
            case NUMBER, NUMBER_GRID -> "0";
            case TEXT -> "Ett svar";
            case SINGLE, MULTI, GRID -> "nej";
        };
    }

    /** The answers of the questionnaire (seed 001, Bilaga 1) that stand behind an outcome. */
    private static Map<String, String> answers(String indicator, String outcome) {
        return switch (indicator) {
            case "eb-intern-samordning-barn-och-unga" -> routine("Q1[barn-och-ungdomsvard]", "Q1a", outcome);
            case "eb-intern-samordning-vuxenvard" -> routine("Q1[vuxenvard]", "Q1b", outcome);
            case "eb-intern-samordning-arbetsmarknadsinsatser" ->
                routine("Q1[kommunala-arbetsmarknadsinsatser]", "Q1c", outcome);
            case "eb-utredningsmall-barnperspektiv" -> both("Q3", "Q3a[barns-situation]", outcome);
            case "eb-extern-samverkan-arbetsformedlingen" -> both("Q2[arbetsformedlingen]", "Q2a", outcome);
            case "eb-extern-samverkan-forsakringskassan" -> both("Q2[forsakringskassan]", "Q2b", outcome);
            case "eb-extern-samverkan-primarvarden" -> both("Q2[primarvard]", "Q2c", outcome);
            case "eb-extern-samverkan-oppenpsykiatri" -> both("Q2[oppenpsykiatri]", "Q2d", outcome);
            case "eb-socialsekreterare-over-2-ar" -> ratio("Q4b", "Q4", outcome);
            case "eb-socialsekreterare-socionomexamen" -> ratio("Q4a", "Q4", outcome);
            case "eb-strukturerad-inskolning" -> one("Q5", outcome);
            case "eb-samlad-kompetensplan" -> both("Q6", "Q6a", outcome);
            case "eb-individuell-kompetensplan" -> one("Q7", outcome);
            case "eb-tillgang-till-stod" ->
                Map.of(
                        "Q8[arbetsledare-1]",
                        new BigDecimal(outcome).movePointRight(1).toPlainString(),
                        "Q9",
                        "10");
            case "eb-standardiserade-bedomningsmetoder" -> both("Q10", "Q10a[audit]", outcome);
            case "eb-uppfoljning-individniva" -> one("Q11", outcome);
            case "eb-sammanstallning-gruppniva" -> one("Q11a", outcome);
            case "eb-it-system-uppfoljning" -> one("Q12", outcome);
            case "eb-brukarundersokning" -> both("Q13", "Q13a", outcome);
            case "eb-genomforandeplan-upprattad" -> one("Q14", outcome);
            case "eb-genomforandeplan-undertecknad" -> one("Q15", outcome);
            case "eb-genomforandeplan-uppfoljd" -> one("Q16", outcome);
            case "eb-vantetid-nybesok" -> Map.of("Q17", waiting(outcome));
            case "eb-arbetsmarknadsinsats-18-24" -> one("Q18", outcome);
            case "eb-arbetsmarknadsinsats-over-24" -> one("Q20", outcome);
            case "eb-hushallsekonomisk-radgivning" -> one("Q21", outcome);
            case "eb-rutin-barn-far-illa" -> routine("Q22", "Q22a", outcome);
            case "eb-rutin-vald-i-nara-relationer" -> routine("Q23", "Q23a", outcome);
            case "eb-rutin-skyddade-personuppgifter" -> routine("Q24", "Q24a", outcome);
            case "eb-rutin-vrakning-barnfamiljer" -> routine("Q25", "Q25a", outcome);
            case "eb-klagomalshantering" -> one("Q26", outcome);
            case "eb-juridiskt-stod" -> one("Q27", outcome);
            case "eb-information-rattsfall" -> one("Q28", outcome);
            case "eb-andrade-overklagade-beslut" ->
                outcome.equals("Vet ej") ? Map.of("Q29", "vet-ej", "Q29a", "vet-ej") : ratio("Q29a", "Q29", outcome);
            default -> throw new IllegalArgumentException("no questions for " + indicator);
        };
    }

    private static Map<String, String> one(String question, String outcome) {
        return Map.of(question, outcome.equals("Ja") ? "ja" : "nej");
    }

    private static Map<String, String> both(String question, String followUp, String outcome) {
        return outcome.equals("Ja") ? Map.of(question, "ja", followUp, "ja") : Map.of(question, "nej");
    }

    private static Map<String, String> routine(String question, String followUp, String outcome) {
        return switch (outcome) {
            case "Integrerat" -> Map.of(question, "ej-aktuellt-samma-personal");
            case "Ny rutin" -> Map.of(question, "ja", followUp, "ej-aktuellt-ny");
            default -> both(question, followUp, outcome);
        };
    }

    private static Map<String, String> ratio(String part, String whole, String percent) {
        return Map.of(
                part, new BigDecimal(percent).movePointRight(1).toBigInteger().toString(), whole, "" + WHOLE);
    }

    private static String waiting(String outcome) {
        return switch (outcome) {
            case "Inom 7 dagar" -> "inom-4-7";
            case "Inom 8-14 dagar" -> "inom-8-14";
            default -> "efter-15";
        };
    }

    private static List<String> kommuner() {
        return published.values().iterator().next().keySet().stream()
                .filter(column -> !column.equals("snitt"))
                .toList();
    }

    private static Map<String, Map<String, String>> published() throws Exception {
        List<String[]> rows = Files.readAllLines(Path.of("src/test/resources/nordvast-2015.csv")).stream()
                .map(line -> line.split(";"))
                .toList();
        Map<String, Map<String, String>> published = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, String> byColumn = new LinkedHashMap<>();
            List<String> columns = Arrays.asList(rows.get(0));
            columns.subList(1, columns.size()).forEach(column -> byColumn.put(column, row[columns.indexOf(column)]));
            published.put(row[0], byColumn);
        }
        return published;
    }

    private static Api office(Service service) {
        return running.suite().api(service, "test", "office");
    }
}
