package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static se.oppnajamforelser.aggregation.Caller.as;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.aggregation.RunningService;

@RunningService
class ModelResourceTest {

    private static final String MODEL = "/api/v1/model/";

    @Test
    void an_indicator_that_is_not_due_says_when_it_was_and_will_be_and_is_never_bortfall() {
        String trust = "indicators.find { it.indicator == 'ao-fortroende-hemtjanst' }.";
        get("indicators?year=2024")
                .statusCode(200)
                .body("year", equalTo(2024))
                .body("indicators", hasSize(207))
                .body(trust + "due", is(false))
                .body(trust + "status", equalTo("not-this-year"))
                .body(trust + "text", equalTo("Mäts inte 2024. Senast mätt 2023, nästa gång 2025."))
                .body(trust + "last", equalTo(2023))
                .body(trust + "next", equalTo(2025))
                .body(trust + "part.code", equalTo("kvalitet"))
                .body(trust + "level.code", equalTo("fordjupning"))
                .body(trust + "cycle.every", equalTo(2))
                .body(trust + "cycle.first", equalTo(2023))
                .body("indicators.text", everyItem(not(containsString("ortfall"))));
    }

    @Test
    void an_indicator_tells_where_it_belongs_and_what_happened_to_it() {
        String socialjour = "indicators.find { it.indicator == 'sbu-socialjour' }.";
        get("indicators?year=2022&area=social-barn-och-ungdomsvard&part=kvalitet")
                .body("indicators.area.unique()", contains("social-barn-och-ungdomsvard"))
                .body("indicators.part.code.unique()", contains("kvalitet"))
                .body(socialjour + "dimension.code", equalTo("tillganglig"))
                .body(socialjour + "type.code", equalTo("struktur"))
                .body(socialjour + "direction", equalTo("higher"))
                .body(socialjour + "status", equalTo("paused"))
                .body(socialjour + "next", equalTo(2023))
                .body(socialjour + "lifecycle.event", contains("paused", "resumed-lower-frequency"))
                .body(socialjour + "lifecycle[0].reasons.code", contains("tak-natt"))
                .body(socialjour + "lifecycle[1].every", equalTo(4));
    }

    @Test
    void a_key_figure_has_no_direction_and_no_level() {
        String cost = "indicators.find { it.indicator == 'ao-kostnad-dagverksamhet-av-total' }";
        get("indicators?year=2023&part=kostnadsnyckeltal&survey=rakenskapssammandrag")
                .body("indicators.source.code.unique()", contains("rakenskapssammandrag"))
                .body(cost + ".direction", equalTo("none"))
                .body(cost, not(hasKey("level")))
                .body(cost + ".due", is(true));
    }

    @Test
    void goals_are_those_of_agenda_2030() {
        get("indicators?year=2023&part=hallbar-utveckling")
                .body("indicators.goals.flatten().number", hasItem(16))
                .body("indicators.goals.flatten().name", hasItem("Fredliga och inkluderande samhällen"));
    }

    @Test
    void an_area_that_the_model_does_not_describe_is_named_instead_of_an_empty_answer() {
        get("indicators?year=2023&area=socialpsykiatri")
                .body("indicators", empty())
                .body("notDescribed.code", contains("socialpsykiatri"));
        get("coverage?area=socialpsykiatri").body("[0].described", is(false)).body("[0].empty", equalTo(18));
    }

    @Test
    void several_areas_and_surveys_can_be_asked_for() {
        get("indicators?year=2023&area=aldreomsorg&area=social-barn-och-ungdomsvard"
                        + "&survey=kommunenkat&survey=brukarundersokning")
                .body("indicators.area.unique()", hasSize(2))
                .body("indicators.source.code.unique()", containsInAnyOrder("kommunenkat", "brukarundersokning"));
    }

    @Test
    void coverage_is_a_matrix_of_six_dimensions_by_three_types() {
        get("coverage?area=social-barn-och-ungdomsvard")
                .statusCode(200)
                .body("area", contains("social-barn-och-ungdomsvard"))
                .body("[0].described", is(true))
                .body("[0].cells", hasSize(18))
                .body("[0].cells.dimension.code.unique()", hasSize(6))
                .body("[0].cells.type.code.unique()", contains("struktur", "process", "resultat"))
                .body("[0].cells.measured.sum()", equalTo(43))
                .body("[0].empty", equalTo(8));
        get("coverage").body("$", hasSize(10));
    }

    @Test
    void burden_is_told_for_every_year_area_and_survey() {
        String children = "areas.find { it.area == 'social-barn-och-ungdomsvard' }.";
        get("burden?from=2023&to=2025")
                .statusCode(200)
                .body("years.year", contains(2023, 2024, 2025))
                .body("years[0]." + children + "due", equalTo(64))
                .body("years[0]." + children + "asked", equalTo(8))
                .body("years[0]." + children + "askedAtMost", equalTo(50))
                .body("years[1]." + children + "due", equalTo(67))
                .body("years.due", contains(164, 148, 162))
                .body("years.asked", contains(21, 21, 21))
                .body("years[0].surveys.find { it.survey == 'kommunenkat' }.indicators", equalTo(13))
                .body("notDescribed.code", hasItem("ekonomiskt-bistand"));
    }

    @Test
    void changes_have_scope_year_and_reason() {
        String stroke = "events.findAll { it.measure == 'p-kompetensutvecklingsplan-stroke' }";
        get("changes")
                .statusCode(200)
                .body("years", contains(2022, 2023))
                .body(stroke + ".event", contains("paused", "removed", "replaced-by"))
                .body(stroke + "[0].reasons.name", hasItem("värdena ligger lågt"))
                .body(stroke + "[2].by.code", contains("ny-kompetensutvecklingsplan-vard-och-omsorgspersonal"));
        get("changes?year=2022")
                .body("events.year.unique()", contains(2022))
                .body("events.event.unique()", contains("paused"))
                .body(
                        "events.find { it.measure == 'p-overenskommelse-extern-part' }.scope.text",
                        equalTo(
                                "Gäller Ekonomiskt bistånd (inte Arbetsförmedlingen), Social barn- och ungdomsvård (bara"
                                        + " SiS), Socialpsykiatri."))
                .body(
                        "events.find { it.measure == 'p-plan-handlaggares-kompetensutveckling' }.scope.text",
                        equalTo("Gäller alla områden utom Äldreomsorg."));
        get("changes?year=2023").body("events.event", hasItem("revised"));
    }

    @Test
    void a_year_in_which_nothing_happened_says_which_years_have_something() {
        get("changes?year=2030").body("events", empty()).body("years", contains(2022, 2023));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicators?year=snart | Filtret year är snart, men ska vara ett heltal från 2000 till 2100.",
                "indicators?year=1999 | Filtret year är 1999, men ska vara ett heltal från 2000 till 2100.",
                "indicators | Filtret year ska anges en gång, men är angivet 0 gånger.",
                "indicators?year=2023&year=2024 | Filtret year ska anges en gång, men är angivet 2 gånger.",
                "burden?from=2022&to=2024 | Filtret from är 2022, men ska vara ett heltal från 2023 till 2100.",
                "burden?from=2024 | Filtret to ska anges en gång, men är angivet 0 gånger.",
                "burden?from=2025&to=2024 | Filtret from är 2025 och filtret to är 2024, men from ska vara samma år som to eller ett tidigare.",
                "changes?year=2O22 | Filtret year är 2O22, men ska vara ett heltal från 2000 till 2100."
            })
    void a_year_that_is_none_is_refused_with_what_was_expected(String path, String detail) {
        get(path)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unfit-filter"))
                .body("detail", equalTo(detail));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators?year=2023&area=aldreomsorgen, aldreomsorg",
        "coverage?area=social-barn-ungdomsvard, social-barn-och-ungdomsvard",
        "indicators?year=2023&part=kvalite, kvalitet",
        "indicators?year=2023&survey=kommunenkaten, kommunenkat",
        "indicators?yaer=2023, year",
        "burden?form=2023&to=2024, from"
    })
    void what_is_unknown_is_refused_with_the_nearest(String path, String nearest) {
        get(path).statusCode(400).contentType("application/problem+json").body("nearest", equalTo(nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators?year=2023", "coverage", "burden?from=2023&to=2024", "changes"})
    void the_model_is_for_those_who_may_read_figures(String path) {
        given().get(MODEL + path).then().statusCode(401);
        as("respondent").get(MODEL + path).then().statusCode(403);
        as("approver").get(MODEL + path).then().statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return as("reader").get(MODEL + path).then();
    }
}
