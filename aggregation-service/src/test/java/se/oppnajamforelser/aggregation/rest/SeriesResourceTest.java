package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.EB_2015;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.OJ_2017;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
class SeriesResourceTest {

    private static final String SERIES = "/api/v1/series?indicator=";

    private static final String MEASURED = "points.findAll { it.state == 'measured' }.";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void blekinge_in_two_years() {
        probe.forgetEverything();
        got(EB_2015, Outcome.JA, "1060", "1080");
        got(EB_2015, Outcome.NEJ, "1081", "1082");
        got(OJ_2017, Outcome.JA, "1060", "1080", "1081", "1082", "1083");
    }

    @Test
    void a_region_has_a_share_for_every_year_with_response_rate_and_bounds() {
        get(SERIES + "eb-juridiskt-stod&region=lan-10")
                .statusCode(200)
                .body("indicator", equalTo("eb-juridiskt-stod"))
                .body("region", equalTo("lan-10"))
                .body("$", not(hasKey("unit")))
                .body("points.year", contains(2015, 2016, 2017))
                .body(MEASURED + "round", contains("oj-2015-ekonomiskt-bistand", "oj-2017"))
                .body(MEASURED + "provisional", contains(true, true))
                .body(MEASURED + "share.percent", contains(50.0f, 100.0f))
                .body(MEASURED + "share.responseRate", contains(80.0f, 100.0f))
                .body(MEASURED + "share.lowest", contains(40.0f, 100.0f))
                .body(MEASURED + "share.highest", contains(60.0f, 100.0f));
    }

    @Test
    void a_year_without_a_round_is_a_point_that_says_so_with_the_last_figure() {
        get(SERIES + "eb-juridiskt-stod&region=lan-10")
                .body("points[1].state", equalTo("not-measured"))
                .body("points[1]", not(hasKey("share")))
                .body("points[1]", not(hasKey("round")))
                .body("points[1].notMeasured.reason", equalTo("no-round"))
                .body("points[1].notMeasured.last.year", equalTo(2015))
                .body("points[1].notMeasured.last.share.percent", equalTo(50.0f))
                .body("points[1].notMeasured.next", equalTo(2017))
                .body(
                        "points[1].notMeasured.text",
                        equalTo("Ingen av våra omgångar mätte indikatorn 2016. Senast mätt 2015, nästa gång 2017."));
    }

    @Test
    void a_unit_has_a_point_for_the_years_that_the_model_leaves_out_and_none_is_bortfall() {
        get(SERIES + "bu-social-jourverksamhet&unit=1060&to=2024")
                .statusCode(200)
                .body("points.year", contains(2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024))
                .body("points.findAll { it.year > 2015 }.state.unique()", contains("not-measured"))
                .body("points.findAll { it.year > 2015 }.outcomes.flatten()", empty())
                .body(
                        "points.findAll { it.year > 2021 }.notMeasured.reason",
                        contains("review", "no-round", "frequency"))
                .body("points.find { it.year == 2022 }.notMeasured.text", containsString("Pausad sedan 2022"))
                .body("points.find { it.year == 2024 }.notMeasured.next", equalTo(2027))
                .body("points.find { it.year == 2024 }.notMeasured.last.outcomes.unit", contains("1060"))
                .body(
                        "points.find { it.year == 2024 }.notMeasured.text",
                        equalTo("Mäts inte 2024 enligt modellen. Senast mätt 2015, nästa gång 2027."));
    }

    @Test
    void a_round_that_asked_about_other_things_is_named() {
        get(SERIES + "eb-audit&region=riket&to=2017")
                .body("points.state", contains("not-measured", "not-measured", "measured"))
                .body("points[0].notMeasured.reason", equalTo("not-asked"))
                .body("points[0].notMeasured", not(hasKey("last")))
                .body(
                        "points[0].notMeasured.text",
                        equalTo("Omgången oj-2015-ekonomiskt-bistand frågade inte efter indikatorn."
                                + " Mäts nästa gång 2017."));
    }

    @Test
    void a_year_that_the_model_leaves_out_between_two_measurings_says_so_also_of_persons() {
        aggregation.takeIn(IntStream.rangeClosed(1, 8)
                .mapToObj(number -> Samples.person("1060-" + number, number <= 6 ? Outcome.JA : Outcome.NEJ))
                .toList());

        get("office", SERIES + "ao-fortroende-hemtjanst&region=kommun-1060&to=2024")
                .statusCode(200)
                .body("points.state", contains("measured", "not-measured"))
                .body("points[0].share.percent", equalTo(75.0f))
                .body("points[0].share.units", equalTo(8))
                .body("points[1].notMeasured.reason", equalTo("frequency"))
                .body("points[1].notMeasured.last.share.percent", equalTo(75.0f))
                .body(
                        "points[1].notMeasured.text",
                        equalTo("Mäts inte 2024 enligt modellen. Senast mätt 2023, nästa gång 2025."));
        get("office", SERIES + "ao-fortroende-hemtjanst&unit=1060&to=2024")
                .body("points.state", contains("not-in-round", "not-measured"))
                .body("points.outcomes.flatten()", empty())
                .body("points[1].notMeasured", not(hasKey("last")));
    }

    @Test
    void a_series_ends_where_it_is_told_to() {
        get(SERIES + "eb-juridiskt-stod&region=riket&to=2016").body("points.year", contains(2015, 2016));
        get(SERIES + "eb-juridiskt-stod&region=riket&to=2019")
                .body("points.year", contains(2015, 2016, 2017, 2018, 2019))
                .body("points[4].notMeasured", not(hasKey("next")));
    }

    @Test
    void a_point_says_how_it_compares_and_what_has_changed() {
        get(SERIES + "eb-utredningsmall-barnperspektiv&region=10")
                .statusCode(200)
                .body(
                        MEASURED + "indicator",
                        contains("eb-utredningsmall-barnperspektiv", "eb-strukturerad-utredningsmall"))
                .body("points[2].compared.year", contains(2016, 2015))
                .body("points[2].compared.level", contains("partly", "not"))
                .body("points[2].marks.kind", contains("comparability", "comparability"))
                .body(
                        "points[2].marks[0].text",
                        equalTo("Inte jämförbar med 2015. 2017 ska mallen ta upp minst sex livsområden till."));
    }

    @Test
    void a_kommun_that_left_a_size_group_is_a_mark() {
        get(SERIES + "eb-juridiskt-stod&region=storlek-3")
                .statusCode(200)
                .body(MEASURED + "share", hasSize(2))
                .body(
                        "points[2].marks.findAll { it.kind == 'changed-group' }.text",
                        hasItem(containsString("Sollentuna")));
    }

    @Test
    void a_region_of_one_year_only_has_a_mark_for_the_other() {
        get(SERIES + "eb-juridiskt-stod&region=A2")
                .statusCode(200)
                .body("points.state", contains("not-in-round", "not-measured", "measured"))
                .body("points[0]", not(hasKey("share")))
                .body("points[0].marks.kind", contains("not-measured"))
                .body("points[1].notMeasured", not(hasKey("last")))
                .body("points[2].share.region", equalTo("skl-a2"));
    }

    @Test
    void a_group_that_somebody_made_has_a_series() {
        as("office")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Två", "units", List.of("1060", "1081")))
                .put("/api/v1/groups/grupp-tva");

        get(SERIES + "eb-juridiskt-stod&region=grupp-tva")
                .statusCode(200)
                .body(MEASURED + "share.percent", contains(50.0f, 100.0f))
                .body(MEASURED + "share.regionName", contains("Två", "Två"));
    }

    @Test
    void a_unit_has_its_outcome_for_every_year() {
        get(SERIES + "eb-juridiskt-stod&unit=1081")
                .statusCode(200)
                .body("unit", equalTo("1081"))
                .body("points.outcomes.outcome.flatten()", contains("nej", "ja"))
                .body("points.outcomes.outcomeLabel.flatten()", contains("Nej", "Ja"))
                .body("points[0].outcomes[0].unitName", equalTo("Ronneby"));
    }

    @Test
    void a_kommun_that_was_asked_through_its_stadsdelar_is_shown_by_them() {
        get(SERIES + "eb-juridiskt-stod&unit=1280")
                .statusCode(200)
                .body("points[2].outcomes.unit", contains("1280-01", "1280-02", "1280-03", "1280-04", "1280-05"))
                .body("points[2].outcomes[0].outcome", equalTo("bortfall"))
                .body("points[2].marks.kind", hasItem("changed-unit"));
    }

    @Test
    void a_number_is_given_with_the_outcome() {
        aggregation.takeIn(List.of(Samples.numbers("1060", 1, "12")));

        get(SERIES + "u07354&unit=1060").body("points[0].outcomes[0].number", equalTo(12));
    }

    @Test
    void what_is_unknown_or_missing_is_a_problem() {
        get(SERIES + "eb-juridisk-stod&region=riket")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("nearest", equalTo("eb-juridiskt-stod"));
        get(SERIES + "eb-juridiskt-stod&region=lan-02").statusCode(400).body("nearest", equalTo("lan-01"));
        get(SERIES + "eb-juridiskt-stod&region=grupp-x").statusCode(400);
        get(SERIES + "eb-juridiskt-stod&unit=0116").statusCode(400).body("detail", containsString("finns inte"));
        get(SERIES + "eb-juridiskt-stod").statusCode(400).body("detail", equalTo("Ange antingen region eller unit."));
        get(SERIES + "eb-juridiskt-stod&unit=1060&region=riket").statusCode(400);
        get("/api/v1/series?region=riket")
                .statusCode(400)
                .body("detail", equalTo("Filtret indicator ska anges en gång, men är angivet 0 gånger."));
        get(SERIES + "eb-juridiskt-stod&region=riket&to=snart")
                .statusCode(400)
                .body("detail", equalTo("Filtret to är snart, men ska vara ett heltal från 2015 till 2100."));
        get(SERIES + "eb-juridiskt-stod&region=riket&to=2014").statusCode(400);
        get(SERIES + "eb-juridiskt-stod&regio=riket").statusCode(400).body("nearest", equalTo("region"));
    }

    @Test
    void series_are_for_those_who_may_read_figures() {
        given().get(SERIES + "eb-juridiskt-stod&region=riket").then().statusCode(401);
        as("respondent").get(SERIES + "eb-juridiskt-stod&region=riket").then().statusCode(403);
    }

    private void got(Round round, Outcome outcome, String... units) {
        aggregation.takeIn(Stream.of(units)
                .map(unit -> Samples.snapshot(round, unit, EKONOMI, 1, outcome))
                .toList());
    }

    private static ValidatableResponse get(String path) {
        return get("reader", path);
    }

    private static ValidatableResponse get(String role, String path) {
        return as(role).get(path).then();
    }
}
