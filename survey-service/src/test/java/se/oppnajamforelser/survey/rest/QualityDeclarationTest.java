package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;

@RunningService
class QualityDeclarationTest {

    @Inject
    TestDatabase database;

    @BeforeEach
    void plan() {
        database.clear();
    }

    @Test
    void a_round_that_is_planned_tells_its_population_and_what_it_compares_with() {
        declaration()
                .body("relevance.units", equalTo(316))
                .body("relevance.kommuner", equalTo(287))
                .body("relevance.stadsdelar", equalTo(29))
                .body("relevance.referenceDate", equalTo("2017-02-01"))
                .body("relevance.indicators", equalTo(90))
                .body("reliability.total.responded", equalTo(0))
                .body("reliability.nonResponse", equalTo(316))
                .body("timeliness.opens", equalTo("2017-01-24"))
                .body("timeliness.closes", equalTo("2017-03-21"))
                .body("timeliness.openedAt", nullValue())
                .body("timeliness.reminders", hasSize(0))
                .body("clarity.catalogue", equalTo("2017.2"));

        Map<String, Integer> indicators = declaration().extract().path("comparability");
        assertThat(indicators).containsOnlyKeys("direct", "partly", "not", "unjudged");
        assertThat(indicators.values()).allSatisfy(count -> assertThat(count).isNotNegative());
        assertThat(indicators.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(90);
        assertThat(indicators.get("not")).isPositive();
        assertThat(indicators.get("partly")).isPositive();
    }

    @Test
    void what_is_sent_in_corrected_and_commented_is_counted() {
        Api.transition("oj-2017", "open");
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body(Map.of("comments", Map.of("E1", "Gäller bara nybesök.")))
                .put(Api.part("oj-2017", "0114", "E") + "/answers");
        Api.submit("0114", "E", FilledIn.part("E")).statusCode(201);
        Api.submit("0114", "E", FilledIn.part("E", Map.of("E4", "nej"))).statusCode(201);
        Api.submit("0115", "E", Map.of("E0", "nej")).statusCode(201);

        declaration()
                .body("reliability.total.responded", equalTo(2))
                .body("reliability.nonResponse", equalTo(314))
                .body("reliability.parts.find { it.part == 'E' }.responded", equalTo(1))
                .body("reliability.parts.find { it.part == 'E' }.declined", equalTo(1))
                .body("reliability.corrected", equalTo(1))
                .body("reliability.comments", equalTo(Map.of("E1", 1)));
    }

    @Test
    void what_the_checks_still_remark_on_is_counted_by_check() {
        Api.transition("oj-2017", "open");
        Map<String, String> mixed = FilledIn.part("E", Map.of("E2[kurs]", "ej-aktuellt", "E2[praktikplats]", "nej"));
        String warning = "e2-blandat-ej-aktuellt";
        Api.respondent("0114")
                .body(Map.of("answers", mixed, "remarks", Map.of(warning, "Ingen sökte kursen.")))
                .post(Api.part("oj-2017", "0114", "E") + "/submission")
                .then()
                .statusCode(201);
        Api.submit("0115", "E", FilledIn.part("E")).statusCode(201);

        declaration().body("reliability.remarks", equalTo(Map.of(warning, 1)));
    }

    @Test
    void reminders_that_had_their_turn_are_told_with_their_mails() {
        Api.setClock("2017-01-24T08:00:00+01:00");
        Api.contacts("oj-2017", "unit,name,email\n0114,Rita,rita@0114.invalid\n")
                .statusCode(200);
        Api.transition("oj-2017", "open");
        Api.setClock("2017-02-27T08:00:00+01:00");

        Awaitility.await().untilAsserted(() -> declaration()
                .body("timeliness.reminders", hasSize(1))
                .body("timeliness.reminders[0].number", equalTo(1))
                .body("timeliness.reminders[0].mails", equalTo(1)));
    }

    private static ValidatableResponse declaration() {
        return Api.reader()
                .get(Api.ROUNDS + "/oj-2017/quality-declaration")
                .then()
                .statusCode(200);
    }
}
