package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.EB_2015;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.OJ_2017;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;

@RunningService
class ChangesResourceTest {

    private static final String CHANGES = "/api/v1/changes?from=oj-2015-ekonomiskt-bistand&to=oj-2017";
    private static final String DIFFERENCES = "/api/v1/rounds/oj-2017/differences?indicator=eb-juridiskt-stod";

    private static final String RULES = "/api/v1/rounds/oj-2017/withholding-rules";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    /** In 2017 the one with Nej of 2015 did not answer: the share rises, and nobody got better. */
    @BeforeEach
    void blekinge_in_two_years() {
        probe.forgetEverything();
        got(EB_2015, Outcome.JA, "1060", "1080", "1081", "1082");
        got(EB_2015, Outcome.NEJ, "1083");
        got(OJ_2017, Outcome.JA, "1060", "1080", "1081", "1082");
    }

    @Test
    void the_change_among_the_same_units_stands_beside_the_raw_change() {
        get(CHANGES + "&indicator=eb-juridiskt-stod&region=lan-10")
                .statusCode(200)
                .body("from", equalTo("oj-2015-ekonomiskt-bistand"))
                .body("to", equalTo("oj-2017"))
                .body("provisional", equalTo(true))
                .body("changes", hasSize(1))
                .body("changes[0].from.percent", equalTo(80.0f))
                .body("changes[0].to.percent", equalTo(100.0f))
                .body("changes[0].points", equalTo(20.0f))
                .body("changes[0].sameUnits.units", equalTo(4))
                .body("changes[0].sameUnits.points", equalTo(0.0f))
                .body("changes[0].sameUnits.toJa", equalTo(0))
                .body("changes[0].sameUnits.fromJa", equalTo(0))
                .body("changes[0].nonResponse.code", equalTo("may-be-non-response"))
                .body("changes[0].compared.level", equalTo("partly"))
                .body("changes[0].text", containsString("Skillnaden kan bero enbart på bortfall."))
                .body("changes[0].text", containsString("Delvis jämförbar med 2015."));
    }

    @Test
    void without_an_indicator_all_that_both_rounds_have_are_given_and_without_a_region_riket() {
        get(CHANGES)
                .statusCode(200)
                .body("changes", hasSize(19))
                .body("changes.from.region", everyItem(equalTo("riket")))
                .body("changes[0]", not(hasKey("points")))
                .body("changes[0]", not(hasKey("sameUnits")))
                .body(
                        "changes[0].text",
                        equalTo("Förändringen sedan 2015 visas inte: för stort bortfall. Delvis jämförbar med 2015."
                                + " Insamlingssätt, indikatorer och frågor gjordes om 2016."));
    }

    @Test
    void an_indicator_that_one_of_the_rounds_lacks_is_a_problem() {
        get(CHANGES + "&indicator=eb-socialjour")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("Omgången med indikatorn eb-socialjour"));
        get(CHANGES + "&indicator=eb-juridik").statusCode(400);
        get(CHANGES + "&region=lan-02").statusCode(400).body("nearest", equalTo("lan-01"));
    }

    @Test
    void rounds_that_are_unknown_or_in_the_wrong_order_are_a_problem() {
        get("/api/v1/changes?from=oj-2016&to=oj-2017").statusCode(400).body("nearest", equalTo("oj-2017"));
        get("/api/v1/changes?to=oj-2017").statusCode(400).body("detail", containsString("Filtret from"));
        get("/api/v1/changes?from=oj-2017&to=oj-2015-ekonomiskt-bistand")
                .statusCode(400)
                .body("detail", containsString("ska vara från ett tidigare år"));
    }

    @Test
    void two_regions_whose_bounds_overlap_may_differ_by_non_response_alone() {
        got(OJ_2017, Outcome.NEJ, "0980");

        get(DIFFERENCES + "&region=lan-10&region=lan-09")
                .statusCode(200)
                .body("one.region", equalTo("lan-10"))
                .body("one.lowest", equalTo(80.0f))
                .body("other.region", equalTo("lan-09"))
                .body("other.highest", equalTo(0.0f))
                .body("nonResponse.code", equalTo("not-only-non-response"))
                .body("nonResponse.text", equalTo("Skillnaden kan inte bero enbart på bortfall."));
        get(DIFFERENCES + "&region=lan-10&region=riket").body("nonResponse.code", equalTo("may-be-non-response"));
    }

    @Test
    void a_difference_is_between_two_regions() {
        get(DIFFERENCES + "&region=lan-10").statusCode(400).body("detail", containsString("två olika regioner"));
        get(DIFFERENCES + "&region=lan-10&region=10").statusCode(400);
        get(DIFFERENCES + "&region=lan-10&region=lan-02").statusCode(400).body("nearest", equalTo("lan-01"));
        get("/api/v1/rounds/oj-2018/differences").statusCode(404);
    }

    @Test
    void both_rules_for_withholding_are_tried_and_the_figures_they_part_on_are_given() {
        got(OJ_2017, Outcome.EJ_AKTUELLT, "1083");
        aggregation.takeIn(Stream.of(Samples.snapshot(OJ_2017, "1082", EKONOMI, 2, Outcome.EJ_AKTUELLT))
                .toList());

        as("office")
                .get(RULES + "?region=lan-10&indicator=eb-rutin-vald-vuxen&indicator=vnr-socialjour")
                .then()
                .statusCode(200)
                .body("inForce", equalTo("ej-aktuellt-och-bortfall"))
                .body("percent", equalTo(20))
                .body("compared", equalTo(2))
                .body("changed.indicator", contains("eb-rutin-vald-vuxen"))
                .body("changed[0].regionName", equalTo("Blekinge län"))
                .body("changed[0].units", equalTo(5))
                .body("changed[0].ejAktuellt", equalTo(2))
                .body("changed[0].bortfall", equalTo(0))
                .body("changed[0].byBortfall.percent", equalTo(100.0f))
                .body("changed[0].byEjAktuelltOchBortfall.withheld.code", equalTo("too-much-missing"));
    }

    @Test
    void what_is_comparable_is_told_for_years_and_areas() {
        get("/api/v1/rounds/oj-2017/comparability")
                .statusCode(200)
                .body("indicators", hasSize(90))
                .body("indicators.find { it.indicator == 'eb-rutin-sip' }.compared[0].level", equalTo("not"))
                .body("betweenAreas", hasSize(20));
        get("/api/v1/rounds/e-halsa-2022/comparability").body("betweenAreas", hasSize(0));
    }

    @Test
    void comparisons_are_for_those_who_may_read_figures() {
        Stream.of(CHANGES, DIFFERENCES, RULES)
                .forEach(path -> given().get(path).then().statusCode(401));
        as("reader").get(RULES).then().statusCode(403);
    }

    private void got(Round round, Outcome outcome, String... units) {
        aggregation.takeIn(Stream.of(units)
                .map(unit -> Samples.snapshot(round, unit, EKONOMI, 1, outcome))
                .toList());
    }

    private static ValidatableResponse get(String path) {
        return as("reader").get(path).then();
    }
}
