package se.oppnajamforelser.scoring.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.scoring.RunningService;
import se.oppnajamforelser.scoring.Samples;
import se.oppnajamforelser.scoring.Scoring;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

@RunningService
class LaboratoryResourceTest {

    private static final String PERSONS = "brukare-hemtjanst-2023";
    private static final String LABORATORY = "/api/v1/rounds/oj-2017/laboratory";

    /** The opposite of what holds; only Gotland has answered. */
    private static final String OPPOSITE =
            "{\"indicators\": {\"eb-hushallsekonomisk-radgivning\": {\"rule\": {\"yes\": \"E4 == nej\"}}}}";

    private static final RestAssuredConfig YAML_AS_TEXT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("application/yaml", ContentType.TEXT));

    @Inject
    Scoring scoring;

    @Inject
    Stored stored;

    @BeforeEach
    void gotland_has_answered() {
        stored.clear();
        inTransaction(() -> scoring.take(List.of(submission("0980", "E", 1, "E0", "ja", "E4", "nej"))));
    }

    @Test
    void persons_are_counted_and_not_named() {
        Background woman = new Background(new TreeMap<>(Map.of("kon", "kvinna", "alder", "80-89")), Optional.empty());
        inTransaction(() ->
                scoring.take(List.of(Samples.of(submission(PERSONS, "0114-4711", "B", 1, "B1", "ganska-bra"), woman))));
        String onlyTheBest = "indicators: {ao-beslut-anpassat-behov-hemtjanst: {rule: {yes: \"B1 == mycket-bra\","
                + " notApplicable: \"B1 == vet-ej\"}}}";

        as("office", "application/yaml")
                .body(onlyTheBest)
                .post("/api/v1/rounds/" + PERSONS + "/laboratory")
                .then()
                .statusCode(200)
                .body("unitsChanged", equalTo(1))
                .body("cellsChanged", equalTo(1))
                .body("coloursChanged", equalTo(0))
                .body("cells", empty())
                .body("persons[0].before.label", equalTo("Ja"))
                .body("persons[0].after.outcome", equalTo("nej"))
                .body("persons[0].persons", equalTo(1));
        String table = as("office", "application/yaml")
                .accept("text/csv")
                .body(onlyTheBest)
                .post("/api/v1/rounds/" + PERSONS + "/laboratory")
                .then()
                .extract()
                .asString();
        assertThat(table)
                .contains("personer,hemtjanst,ao-beslut-anpassat-behov-hemtjanst,")
                .contains(",,,ja,nej,,,,,,,1")
                .doesNotContain("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/json", "text/plain"})
    void a_difference_has_its_totals_first_and_both_figures_of_every_cell(String contentType) {
        as("office", contentType)
                .body(OPPOSITE)
                .post(LABORATORY)
                .then()
                .statusCode(200)
                .body("unitsChanged", equalTo(1))
                .body("cellsChanged", equalTo(1))
                .body("coloursChanged", equalTo(1))
                .body("sharesChanged", equalTo(4))
                .body("cells[0].indicator", equalTo("eb-hushallsekonomisk-radgivning"))
                .body("cells[0].unitName", equalTo("Gotland"))
                .body("cells[0].before.label", equalTo("Nej"))
                .body("cells[0].before.colour", equalTo("rod"))
                .body("cells[0].after.label", equalTo("Ja"))
                .body("cells[0].after.colour", equalTo("gron"))
                .body("shares.region", contains("riket", "lan-09", "storlek-3", "skl-c6"))
                .body("shares[0].before.withheld", equalTo("too-much-missing"))
                .body("shares[1].before.percent", equalTo(0.0f))
                .body("shares[1].after.percent", equalTo(100.0f))
                .body("shares[1].after.numerator", equalTo(1))
                .body("shares[1].after.denominator", equalTo(1));
    }

    @Test
    void a_table_has_a_row_for_every_changed_cell_and_share() {
        String table = as("office", "application/yaml")
                .accept("text/csv")
                .body(OPPOSITE)
                .post(LABORATORY)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(table.lines().toList())
                .hasSize(6)
                .startsWith("kind,area,indicator,indicatorName,place,placeName,before,after,colourBefore,colourAfter,"
                        + "lowestBefore,highestBefore,lowestAfter,highestAfter,persons")
                .element(1)
                .asString()
                .startsWith("utfall,ekonomiskt-bistand,eb-hushallsekonomisk-radgivning,")
                .endsWith(",0980,Gotland,nej,ja,rod,gron,,,,,");
        assertThat(table).contains(",lan-09,Gotlands län,0.0,100.0,,,0.0,0.0,100.0,100.0");
    }

    @Test
    void a_faulty_change_is_refused_with_every_fault_and_its_line() {
        as("office", "application/yaml")
                .body(
                        "indicators:\n  eb-hushallsekonomisk-radgivningen: {}\n  eb-vantetid-nybesok:\n    name: Väntetid\n")
                .post(LABORATORY)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/faulty-change"))
                .body("faults.line", contains(2, 4))
                .body(
                        "faults[0].message",
                        equalTo("indikatorn eb-hushallsekonomisk-radgivningen finns inte i omgången"
                                + " (menade du eb-hushallsekonomisk-radgivning?)"))
                .body(
                        "detail",
                        equalTo(
                                "2 fel: ändringen:2: indicators: indikatorn eb-hushallsekonomisk-radgivningen finns inte"
                                        + " i omgången (menade du eb-hushallsekonomisk-radgivning?); ändringen:4: indicators,"
                                        + " eb-vantetid-nybesok: name kan inte ändras här (ändra något av rule,"
                                        + " outsideDenominator, reportedAs, direction, colour)."));
    }

    @Test
    void an_empty_change_is_refused() {
        as("office", "application/yaml").post(LABORATORY).then().statusCode(400);
    }

    @Test
    void only_the_office_tries_rules() {
        as("reader", "application/yaml").body(OPPOSITE).post(LABORATORY).then().statusCode(403);
        given().contentType("text/plain").body(OPPOSITE).post(LABORATORY).then().statusCode(401);
    }

    @Test
    void an_unknown_round_names_the_nearest() {
        as("office", "application/yaml")
                .body(OPPOSITE)
                .post("/api/v1/rounds/oj-2018/laboratory")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("oj-2017"));
    }

    private static RequestSpecification as(String role, String contentType) {
        return given().config(YAML_AS_TEXT).auth().oauth2(TestTokens.of(role)).contentType(contentType);
    }
}
