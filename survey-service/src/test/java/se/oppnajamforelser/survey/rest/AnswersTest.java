package se.oppnajamforelser.survey.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;

@RunningService
class AnswersTest {

    private static final String ANSWERS = Api.part("oj-2017", "0114", "E") + "/answers";

    @Inject
    TestDatabase database;

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void nothing_is_written_at_first() {
        Api.answers("0114", "E")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("revision", equalTo(0))
                .body("state", equalTo("not-started"))
                .body("answers", equalTo(Map.of()));
    }

    @Test
    void a_saved_answer_is_shown_with_its_author_and_time() {
        Api.setClock("2017-02-01T09:00:00+01:00");

        Api.save("0114", "E", 0, Map.of("E0", "ja", "E1", "inom-3"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("revision", equalTo(1));

        Api.answers("0114", "E")
                .header("ETag", "\"1\"")
                .body("state", equalTo("started"))
                .body("answers.E1.value", equalTo("inom-3"))
                .body("answers.E1.state", equalTo("COLLECTED"))
                .body("answers.E1.author", equalTo("rita.0114"))
                .body("answers.E1.at", containsString("2017-02-01T08:00:0"))
                .body("answers.E1.counts", equalTo(true));
    }

    @Test
    void several_codes_and_numbers_are_taken_as_such() {
        Api.save("0114", "G", 0, Map.of("G1c", List.of("annan", "socialchef"))).statusCode(200);

        Api.answers("0114", "G").body("answers.G1c.value", equalTo("socialchef,annan"));
    }

    @Test
    void an_option_that_does_not_exist_is_kept_and_found() {
        Api.save("0114", "E", 0, Map.of("E4", "kanske"))
                .statusCode(200)
                .body("findings.find { it.check == 'okant-alternativ' }.severity", equalTo("error"));

        Api.answers("0114", "E").body("answers.E4.value", equalTo("kanske"));
    }

    @Test
    void null_takes_an_answer_away() {
        Api.save("0114", "E", 0, Map.of("E0", "ja", "E1", "inom-3"));
        Map<String, String> away = new HashMap<>();
        away.put("E1", null);

        Api.save("0114", "E", 1, away).statusCode(200);

        Api.answers("0114", "E").body("answers", not(hasKey("E1"))).body("answers", hasKey("E0"));
    }

    @Test
    void the_whole_draft_can_be_replaced() {
        Api.save("0114", "E", 0, Map.of("E0", "ja", "E1", "inom-3"));

        Api.respondent("0114")
                .header("If-Match", "\"1\"")
                .queryParam("whole", true)
                .body(Map.of("answers", Map.of("E4", "ja")))
                .put(ANSWERS)
                .then()
                .statusCode(200);

        Api.answers("0114", "E").body("answers.keySet()", equalTo(Set.of("E4")));
    }

    @Test
    void a_comment_is_kept_with_the_draft() {
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body(Map.of("comments", Map.of("E1", "Gäller bara nybesök.")))
                .put(ANSWERS)
                .then()
                .statusCode(200);

        Api.answers("0114", "E").body("comments.E1", equalTo("Gäller bara nybesök."));
    }

    @Test
    void who_has_not_seen_the_newest_draft_is_told_who_changed_it() {
        Api.save("0114", "E", 0, Map.of("E0", "ja"));

        Api.save("0114", "E", 0, Map.of("E0", "nej"))
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/changed-meanwhile"))
                .body("detail", containsString("Svaren ändrades av rita.0114 den "))
                .body("conflict.revision", equalTo(1))
                .body("conflict.changedBy", equalTo("rita.0114"));
    }

    @Test
    void a_revision_must_be_named() {
        Api.respondent("0114")
                .body(Map.of("answers", Map.of("E0", "ja")))
                .put(ANSWERS)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/revision-missing"));
    }

    @Test
    void a_star_is_no_revision() {
        Api.respondent("0114")
                .header("If-Match", "*")
                .body(Map.of("answers", Map.of("E0", "ja")))
                .put(ANSWERS)
                .then()
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("If-Match är *. Det ska vara en revision inom citattecken, till exempel \"3\"."));
    }

    @Test
    void an_unknown_question_is_named_with_the_nearest() {
        Api.save("0114", "E", 0, Map.of("E77", "ja"))
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-id"))
                .body("detail", equalTo("Frågan \"E77\" finns inte. Menade du \"E7\"?"))
                .body("nearest", equalTo("E7"));
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() {
        Api.save("0114", "E", 0, Map.of("E0", true))
                .statusCode(400)
                .body("detail", containsString("Värdet för E0 är av fel slag."));
    }

    @Test
    void what_is_no_json_is_refused() {
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body("{\"answers\":")
                .put(ANSWERS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"));
    }

    @Test
    void what_is_json_of_another_form_is_refused() {
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body("{\"answers\":[1]}")
                .put(ANSWERS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_call_without_a_body_is_refused() {
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .put(ANSWERS)
                .then()
                .statusCode(400)
                .body("detail", containsString("Anropet saknar innehåll."));
    }

    @Test
    void an_answer_whose_lead_answer_changes_is_kept_and_comes_back() {
        Api.save("0114", "E", 0, Map.of("E0", "ja", "E6", "ja-alla", "E6a[halsa]", "ja"));
        Api.save("0114", "E", 1, Map.of("E6", "nej"))
                .body("findings.find { it.check == 'svar-raknas-inte' }.questions", hasItem("E6a[halsa]"));
        Api.answers("0114", "E").body("answers.'E6a[halsa]'.counts", equalTo(false));

        Api.save("0114", "E", 2, Map.of("E6", "ja-alla"));

        Api.answers("0114", "E")
                .body("answers.'E6a[halsa]'.counts", equalTo(true))
                .body("answers.'E6a[halsa]'.value", equalTo("ja"));
    }

    @Test
    void the_office_edits_with_a_reason_and_the_original_stays_in_the_history() {
        Api.save("0114", "E", 0, Map.of("E1", "inom-3"));

        Api.office()
                .header("If-Match", "\"1\"")
                .body(Map.of("answers", Map.of("E1", "efter-15"), "reason", "Rättat efter samtal."))
                .put(ANSWERS)
                .then()
                .statusCode(200);

        Api.answers("0114", "E")
                .body("answers.E1.value", equalTo("efter-15"))
                .body("answers.E1.state", equalTo("EDITED"))
                .body("answers.E1.author", equalTo("olle.office"));
        Api.respondent("0114")
                .get(ANSWERS + "/history")
                .then()
                .statusCode(200)
                .body("author", equalTo(List.of("rita.0114", "olle.office")))
                .body("[1].state", equalTo("EDITED"))
                .body("[1].reason", equalTo("Rättat efter samtal."))
                .body("[1].answers[0].from", equalTo("inom-3"))
                .body("[1].answers[0].to", equalTo("efter-15"))
                .body("[0].answers[0].from", nullValue());
    }

    @Test
    void the_office_cannot_edit_without_a_reason() {
        Api.office()
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("E1", "efter-15")))
                .put(ANSWERS)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/reason-missing"));
    }

    @Test
    void the_history_is_only_added_to() {
        Api.save("0114", "E", 0, Map.of("E1", "inom-3"));
        Api.save("0114", "E", 1, Map.of("E1", "inom-3"));
        Api.save("0114", "E", 1, Map.of("E1", "efter-15"));

        assertThat(database.texts("select answers ->> 'E1' from answer_change order by revision"))
                .containsExactly("inom-3", "efter-15");
    }

    @Test
    void a_respondent_neither_reads_nor_writes_for_another_unit() {
        String other = Api.part("oj-2017", "0115", "E") + "/answers";

        Api.respondent("0114").get(other).then().statusCode(403).body("type", equalTo("/problems/not-your-unit"));
        Api.respondent("0114").get(other + "/history").then().statusCode(403);
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("E0", "ja")))
                .put(other)
                .then()
                .statusCode(403)
                .body("detail", containsString("Din inloggning gäller enheten 0114 och ger inte tillgång till 0115."));
    }

    @Test
    void a_respondent_whose_token_names_no_unit_is_told_so() {
        Api.respondentWithoutUnit()
                .get(ANSWERS)
                .then()
                .statusCode(403)
                .body("detail", containsString("Din inloggning är inte knuten till någon enhet"));
    }

    @Test
    void a_reader_sees_no_answers() {
        Api.reader().get(ANSWERS).then().statusCode(403).body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void who_is_not_logged_in_is_told_what_to_do() {
        given().get(ANSWERS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", containsString("Authorization: Bearer"));
    }

    @Test
    void a_token_that_is_none_is_refused() {
        given().auth().oauth2("nonsense").get(ANSWERS).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void unknown_rounds_units_and_parts_are_not_found_and_the_nearest_named() {
        Api.office()
                .get(Api.part("oj-2071", "0114", "E") + "/answers")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("oj-2017"));
        Api.office()
                .get(Api.part("oj-2017", "0113", "E") + "/answers")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("0114"));
        Api.office().get(Api.part("oj-2017", "0114", "X") + "/answers").then().statusCode(404);
    }

    @Test
    void a_planned_round_takes_no_answers() {
        Api.respondent("0114")
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("U07340", "ja")))
                .put(Api.part("e-halsa-2022", "0114", "H") + "/answers")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("detail", containsString("är planerad och tar inte emot svar."));
    }
}
