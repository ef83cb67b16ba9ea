package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.VALD;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Outcome;

@RunningService
class SharesResourceTest {

    private static final String SHARES = "/api/v1/rounds/oj-2017/shares";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @Test
    void a_round_that_nothing_is_known_of_is_planned_and_every_unit_is_bortfall() {
        get(SHARES + "?region=riket&indicator=" + firstOf(EKONOMI))
                .statusCode(200)
                .body("round", equalTo("oj-2017"))
                .body("status", equalTo("planned"))
                .body("provisional", equalTo(true))
                .body("shares", hasSize(1))
                .body("shares[0].counts.bortfall", equalTo(316))
                .body("shares[0].withheld.code", equalTo("too-much-missing"))
                .body("shares[0].withheld.text", equalTo("för stort bortfall"))
                .body("shares[0]", not(hasKey("percent")));
    }

    @Test
    void a_share_carries_its_counts_response_rate_and_bounds() {
        answered(List.of("1060", "1080", "1081"), Outcome.JA);
        answered(List.of("1082"), Outcome.NEJ);

        get(SHARES + "?region=lan-10&indicator=" + firstOf(EKONOMI))
                .statusCode(200)
                .body("shares", hasSize(1))
                .body("shares[0].region", equalTo("lan-10"))
                .body("shares[0].regionName", equalTo("Blekinge län"))
                .body("shares[0].regionKind", equalTo("lan"))
                .body("shares[0].area", equalTo(EKONOMI))
                .body("shares[0].indicator", equalTo(firstOf(EKONOMI)))
                .body("shares[0].percent", equalTo(75.0f))
                .body("shares[0]", not(hasKey("withheld")))
                .body("shares[0].numerator", equalTo(3))
                .body("shares[0].denominator", equalTo(4))
                .body("shares[0].counts.ja", equalTo(3))
                .body("shares[0].counts.nej", equalTo(1))
                .body("shares[0].counts.delvis", equalTo(0))
                .body("shares[0].counts.bortfall", equalTo(1))
                .body("shares[0].units", equalTo(5))
                .body("shares[0].responseRate", equalTo(80.0f))
                .body("shares[0].lowest", equalTo(60.0f))
                .body("shares[0].highest", equalTo(80.0f));
    }

    @Test
    void exactly_twenty_percent_missing_is_shown_and_one_unit_more_is_withheld() {
        answered(List.of("1060", "1080", "1081", "1082"), Outcome.JA);
        get(SHARES + "?region=10&area=" + EKONOMI).body("shares.percent", everyItem(equalTo(100.0f)));

        aggregation.takeIn(List.of(Samples.snapshot("1080", EKONOMI, 2, Outcome.BORTFALL)));
        get(SHARES + "?region=10&area=" + EKONOMI)
                .body("shares", hasSize(35))
                .body("shares.withheld.code", everyItem(equalTo("too-much-missing")))
                .body("shares.percent", everyItem(equalTo(null)));
    }

    @Test
    void without_filters_every_indicator_of_every_region_is_given() {
        get(SHARES).statusCode(200).body("shares", hasSize(39 * 90));
    }

    @Test
    void a_filter_given_twice_lets_both_through_in_the_order_asked_for() {
        get(SHARES + "?region=A2&region=0180&region=riket&indicator=" + firstOf(EKONOMI) + "&indicator="
                        + firstOf(VALD))
                .statusCode(200)
                .body("shares.region", contains("skl-a2", "skl-a2", "storstad-0180", "storstad-0180", "riket", "riket"))
                .body("shares.indicator", hasItems(firstOf(EKONOMI), firstOf(VALD)));
    }

    @Test
    void an_unknown_round_is_not_found_and_the_nearest_is_named() {
        get("/api/v1/rounds/oj-2071/shares")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-id"))
                .body("nearest", equalTo("oj-2017"))
                .body("detail", equalTo("Omgången \"oj-2071\" finns inte. Menade du \"oj-2017\"?"));
    }

    @Test
    void an_unknown_id_in_a_filter_is_a_problem_and_never_an_empty_answer() {
        get(SHARES + "?region=lan-02").statusCode(400).body("nearest", equalTo("lan-01"));
        get(SHARES + "?area=ekonomiskt-bistan").statusCode(400).body("nearest", equalTo(EKONOMI));
        get(SHARES + "?indicator=" + firstOf(VALD) + "x").statusCode(400).body("nearest", equalTo(firstOf(VALD)));
        get(SHARES + "?omrade=" + EKONOMI)
                .statusCode(400)
                .body("detail", containsString("Filtret \"omrade\" finns inte"));
    }

    @Test
    void an_indicator_of_another_area_is_a_problem_that_says_where_it_belongs() {
        get(SHARES + "?area=" + EKONOMI + "&indicator=" + firstOf(VALD))
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo("Indikatorn \"" + firstOf(VALD) + "\" hör till området \"" + VALD
                                + "\" och inte till \"" + EKONOMI + "\"."));
    }

    @Test
    void a_closed_round_is_no_longer_provisional() {
        aggregation.roundsChanged(
                List.of(new RoundNews(new RoundState("oj-2017", 2, Optional.of(RoundStatus.CLOSED)))));

        get(SHARES + "?region=riket&indicator=" + firstOf(EKONOMI))
                .body("status", equalTo("closed"))
                .body("provisional", equalTo(false));
    }

    @Test
    void a_number_is_given_as_mean_and_sum() {
        aggregation.takeIn(List.of("1060", "1080", "1081", "1082").stream()
                .map(unit -> numbers(unit, "100"))
                .toList());
        aggregation.takeIn(List.of(numbers("1083", "7")));

        get("/api/v1/rounds/e-halsa-2022/shares?region=lan-10&indicator=U07354")
                .statusCode(200)
                .body("shares[0].mean", equalTo(81.4f))
                .body("shares[0].sum", equalTo(407))
                .body("shares[0].denominator", equalTo(5))
                .body("shares[0].counts.tal", equalTo(5))
                .body("shares[0]", not(hasKey("percent")))
                .body("shares[0]", not(hasKey("lowest")));
    }

    @Test
    void every_region_is_listed_with_its_units() {
        get("/api/v1/rounds/oj-2017/regions")
                .statusCode(200)
                .body("", hasSize(39))
                .body("[0].region", equalTo("riket"))
                .body("find { it.region == 'lan-10' }.regionName", equalTo("Blekinge län"))
                .body("find { it.region == 'lan-10' }.units", contains("1060", "1080", "1081", "1082", "1083"));
    }

    @Test
    void progress_says_what_the_figures_rest_on() {
        answered(List.of("1060", "1080"), Outcome.JA);

        get("/api/v1/rounds/oj-2017/progress")
                .statusCode(200)
                .body("stage", equalTo("aggregation"))
                .body("status", equalTo("planned"))
                .body("outcomes.count", equalTo(2))
                .body("parts.part", contains("G", "E", "V"));
    }

    @Test
    void figures_are_for_those_who_may_read_them() {
        given().get(SHARES).then().statusCode(401).header("WWW-Authenticate", "Bearer");
        as("respondent").get(SHARES).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        as("office").get(SHARES + "?region=riket").then().statusCode(200);
        as("approver").get(SHARES + "?region=riket").then().statusCode(200);
    }

    @Test
    void a_broken_token_is_a_problem() {
        given().auth()
                .oauth2("not.a.token")
                .get(SHARES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Du är inte inloggad"));
    }

    @Test
    void an_unknown_address_is_a_problem_and_so_is_a_wrong_method() {
        get("/api/v1/rounds/oj-2017/share").statusCode(404).body("type", equalTo("/problems/no-such-address"));
        as("office").delete(SHARES).then().statusCode(405).body("type", equalTo("/problems/no-such-method"));
    }

    private void answered(List<String> units, Outcome outcome) {
        aggregation.takeIn(units.stream()
                .map(unit -> Samples.snapshot(unit, EKONOMI, 1, outcome))
                .toList());
    }

    private static Snapshot numbers(String unit, String number) {
        return Samples.numbers(unit, 1, number);
    }

    private static String firstOf(String area) {
        return Samples.OJ_2017.area(area).indicators().get(0).id().value();
    }

    private static ValidatableResponse get(String path) {
        return as("reader").get(path).then();
    }
}
