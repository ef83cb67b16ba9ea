package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.oppnajamforelser.aggregation.Caller.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

/** A share is explained down to the units that it is made of, and no further than may be shown. */
@RunningService
class ExplanationResourceTest {

    private static final String ADVICE = "eb-hushallsekonomisk-radgivning";
    private static final String REGISTER = "bu-gymnasiebehorighet-alla";
    private static final String ROUTINE = "ao-enhetsrutin-vald-hemtjanst";
    private static final Round CARE = Samples.ROUNDS.round("enheter-hemtjanst-2023");

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    /** Blekinge has five kommuner. */
    @Test
    void a_share_names_its_units_by_outcome_those_that_count_first() {
        aggregation.takeIn(List.of(
                Samples.snapshot("1060", Samples.EKONOMI, 1, Outcome.JA),
                Samples.snapshot("1080", Samples.EKONOMI, 1, Outcome.NEJ),
                Samples.snapshot("1081", Samples.EKONOMI, 1, Outcome.JA),
                Samples.snapshot("1082", Samples.EKONOMI, 1, Outcome.JA)));

        explanation("oj-2017", ADVICE, "lan-10")
                .body("share.percent", equalTo(75.0f))
                .body("text", startsWith("75,0 procent: 3 av 4 kommuner och stadsdelar som räknas har Ja."))
                .body("text", containsString("1 av 5 kommuner och stadsdelar har bortfall"))
                .body("outcomes.outcome", contains("ja", "nej", "bortfall"))
                .body("outcomes.counts", contains(true, true, false))
                .body("outcomes[0].members.unit", contains("1060", "1081", "1082"))
                .body("outcomes[2].members.unitName", contains("Sölvesborg"))
                .body(
                        "outcomes[1].members[0].explanation",
                        equalTo("/api/v1/rounds/oj-2017/units/1080/outcomes/" + ADVICE));
    }

    @Test
    void every_unit_of_a_share_stands_under_one_outcome() {
        explanation("oj-2017", ADVICE, "riket")
                .body("outcomes", hasSize(1))
                .body("outcomes[0].units", equalTo(316))
                .body("outcomes[0].members", hasSize(316));
    }

    @Test
    void as_text_it_is_a_tree_of_lines() {
        aggregation.takeIn(List.of(Samples.snapshot("1080", Samples.EKONOMI, 1, Outcome.NEJ)));

        String text = as("reader")
                .accept("text/plain")
                .get("/api/v1/rounds/oj-2017/explanation?indicator=" + ADVICE + "&region=lan-10")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .extract()
                .asString();

        assertThat(text.lines().toList())
                .contains("  Nej: 1, räknas", "    1080 Karlskrona", "  Bortfall: 4, räknas inte", "    1060 Olofström")
                .element(1)
                .asString()
                .startsWith("Visas inte: 4 av 5 kommuner och stadsdelar har bortfall");
        assertThat(text).startsWith("Blekinge län, ");
    }

    @Test
    void a_group_that_somebody_made_is_explained_as_a_region_is() {
        as("office")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Två i Blekinge", "units", List.of("1080", "1081")))
                .put("/api/v1/groups/grupp-blekinge")
                .then()
                .statusCode(201);

        explanation("oj-2017", ADVICE, "grupp-blekinge")
                .body("share.regionName", equalTo("Två i Blekinge"))
                .body("outcomes[0].members.unit", contains("1080", "1081"));
    }

    /** Two of Vaxholm's hundred are too few to be shown; the 25 of Nynäshamn's are not. */
    @Test
    void a_number_that_may_not_be_shown_is_not_shown_here() {
        String vaxholm = "0187";
        aggregation.takeIn(Samples.SBU_2015.frame().units().stream()
                .map(Unit::code)
                .map(code -> code.equals(vaxholm) ? Samples.register(code, 2, 100) : Samples.register(code, 25, 100))
                .toList());

        ValidatableResponse stockholm = explanation(Samples.SBU_2015.id(), REGISTER, "lan-01");
        stockholm
                .body("outcomes[0].outcome", equalTo("tal"))
                .body("outcomes[0].members.find { it.unit == '" + vaxholm + "' }.value", nullValue())
                .body("outcomes[0].members.find { it.unit == '0192' }.value", notNullValue());
        assertThat(stockholm.extract().asString())
                .contains("\"value\":25")
                .doesNotContain("\"value\":2.0")
                .doesNotContain("\"value\":2,");
    }

    @Test
    void units_of_care_are_named_and_persons_are_counted_only() {
        aggregation.takeIn(List.of(
                care("0114-e1", "kommunal", Outcome.JA),
                care("0114-e2", "enskild", Outcome.NEJ),
                care("0115-e1", "kommunal", Outcome.JA)));
        aggregation.takeIn(List.of(Samples.person("0114-1", Outcome.JA), Samples.person("0114-2", Outcome.JA)));

        explanation(CARE.id(), ROUTINE, "kommun-0114")
                .body("text", startsWith("50,0 procent: 1 av 2 enheter som räknas har Ja."))
                .body("outcomes[0].members.unit", contains("0114-e1"))
                .body("outcomes[1].members.unit", contains("0114-e2"))
                .body("outcomes[1].members.unitName", contains("Upplands Väsby"));
        explanation(CARE.id(), ROUTINE, "riket.regi-kommunal")
                .body("outcomes[0].members.unit", contains("0114-e1", "0115-e1"));
        explanation("office", Samples.BRUKARE.id(), "ao-trygghet-hemtjanst", "kommun-0114")
                .body("text", startsWith("Visas inte: 2 brukare räknas, och minst 7 behövs."))
                .body("outcomes.members", everyItem(empty()));
    }

    @Test
    void one_indicator_and_one_region_are_asked_for() {
        String path = "/api/v1/rounds/oj-2017/explanation";
        as("reader").get(path).then().statusCode(400).body("detail", containsString("Filtret indicator"));
        as("reader")
                .get(path + "?indicator=" + ADVICE)
                .then()
                .statusCode(400)
                .body("detail", containsString("Filtret region"));
        as("reader")
                .get(path + "?indicator=" + ADVICE + "&region=lan-02")
                .then()
                .statusCode(400)
                .body("detail", containsString("lan-02"));
        as("respondent")
                .get(path + "?indicator=" + ADVICE + "&region=riket")
                .then()
                .statusCode(403);
        given().get(path).then().statusCode(401);
    }

    private static ValidatableResponse explanation(String round, String indicator, String region) {
        return explanation("reader", round, indicator, region);
    }

    private static ValidatableResponse explanation(String role, String round, String indicator, String region) {
        return as(role).get("/api/v1/rounds/" + round + "/explanation?indicator=" + indicator + "&region=" + region)
                .then()
                .statusCode(200);
    }

    private static Snapshot care(String code, String regi, Outcome outcome) {
        return Samples.of(
                Samples.snapshot(CARE, code, "hemtjanst-enheter", 1, outcome), Map.of("regi", regi), Optional.empty());
    }
}
