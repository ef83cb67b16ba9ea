package se.oppnajamforelser.scoring.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.scoring.RunningService;
import se.oppnajamforelser.scoring.Scoring;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

/** What the office does beside the answers: judges texts, takes in registers and last year's answers, withdraws. */
@RunningService
class SupplementResourcesTest {

    private static final String ROUND = "/api/v1/rounds/oj-2017";
    private static final String CHILDREN = "/api/v1/rounds/oj-2015-social-barn-och-ungdomsvard";
    private static final String SUPPORT = "/api/v1/rounds/oj-2015-ekonomiskt-bistand";
    private static final String DENTAL = "bu-overenskommelse-tandvard";
    private static final String LONG = "eb-langvarigt-bistand";

    @Inject
    Scoring scoring;

    @Inject
    Stored stored;

    @BeforeEach
    void aUnitNamesAMethodOfItsOwn() {
        stored.clear();
        inTransaction(() -> scoring.take(List.of(submission(
                "0114", "E", 1, "E0", "ja", "E7[fia]", "nej", "E7[annan]", "ja", "E7Annan", "ASI-intervju"))));
    }

    @Test
    void the_office_sees_the_texts_to_judge_and_judges_them_with_a_reason() {
        String digest = office().get(ROUND + "/judgements?state=to-be-judged")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].unit", equalTo("0114"))
                .body("[0].name", equalTo("Upplands Väsby"))
                .body("[0].answer", equalTo("E7Annan"))
                .body("[0].text", equalTo("ASI-intervju"))
                .body("[0].indicators", contains("eb-bedomningsmetod-minst-en"))
                .body("[0].meets", nullValue())
                .extract()
                .path("[0].digest");

        judge(digest, "true", "Manual och fasta frågor.")
                .statusCode(200)
                .body("meets", equalTo(true))
                .body("decision.by", equalTo("office@test.invalid"))
                .body("decision.reason", equalTo("Manual och fasta frågor."));

        outcome(ROUND, "eb-bedomningsmetod-minst-en")
                .body("outcome", equalTo("ja"))
                .body("because", containsString("E7Annan"));
        office().get(ROUND + "/judgements?state=to-be-judged").then().body("$", hasSize(0));
        office().get(ROUND + "/judgements?state=judged").then().body("$", hasSize(1));
    }

    @Test
    void what_was_judged_can_be_taken_back_and_everything_is_remembered() {
        String digest = office().get(ROUND + "/judgements").path("[0].digest");
        judge(digest, "false", "En egen lathund.").statusCode(200);
        judge(digest, "null", "Fel rad.").statusCode(200).body("meets", nullValue());

        outcome(ROUND, "eb-bedomningsmetod-minst-en").body("reason", equalTo("to-be-judged"));
        office().get(ROUND + "/units/0114/supplements")
                .then()
                .statusCode(200)
                .body("revision", contains(1, 2))
                .body("decision.reason", contains("En egen lathund.", "Fel rad."))
                .body("[0].item.meets", equalTo(false))
                .body("[1].item", nullValue());
        office().get(ROUND + "/supplements").then().body("$", hasSize(0));
    }

    @Test
    void a_text_that_was_changed_meanwhile_is_not_judged_unread() {
        String digest = office().get(ROUND + "/judgements").path("[0].digest");
        inTransaction(() -> scoring.take(List.of(submission(
                "0114", "E", 2, "E0", "ja", "E7[fia]", "nej", "E7[annan]", "ja", "E7Annan", "Egen lathund"))));

        judge(digest, "true", "Läst.").statusCode(409).body("detail", containsString("har ändrats"));
    }

    @Test
    void a_text_that_does_not_count_is_not_to_be_judged() {
        inTransaction(() -> scoring.take(
                List.of(submission("0114", "E", 2, "E0", "ja", "E7[annan]", "nej", "E7Annan", "ASI-intervju"))));

        office().get(ROUND + "/judgements").then().body("$", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"meets\": true, \"reason\": \"Läst.\"} | digest",
                "{\"digest\": \"abc\", \"meets\": true, \"reason\": \"Läst.\"} | digest",
                "{\"meets\": true} | reason",
                "{\"meets\": \"kanske\", \"reason\": \"Läst.\"} | inte den JSON som väntades. Felet finns på rad 1",
                "{\"meets\": true, \"reason\": \"  \"} | reason"
            })
    void a_judgement_that_lacks_something_says_what(String body, String named) {
        office().body(body)
                .contentType("application/json")
                .put(ROUND + "/units/0114/judgements/E7Annan")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    @Test
    void a_text_that_no_rule_needs_judged_is_unknown_and_the_nearest_is_named() {
        office().body("{\"digest\": \"" + "a".repeat(64) + "\", \"meets\": true, \"reason\": \"Läst.\"}")
                .contentType("application/json")
                .put(ROUND + "/units/0114/judgements/E7Anan")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("E7Annan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/judgements",
                "/supplements",
                "/corrections",
                "/units/0114/supplements",
                "/units/0114/previous-answers"
            })
    void only_the_office_sees_texts_and_last_years_answers(String path) {
        for (String role : List.of("reader", "respondent")) {
            given().auth().oauth2(TestTokens.of(role)).get(ROUND + path).then().statusCode(403);
        }
    }

    @Test
    void answers_of_the_year_before_correct_an_outcome_and_the_correction_can_be_withdrawn() {
        inTransaction(() -> scoring.take(List.of(submission(
                "oj-2015-social-barn-och-ungdomsvard", "0114", "B", 1, "B3[tandvard]", "ja", "B3a[tandvard]", "nej"))));
        outcome(CHILDREN, DENTAL).body("outcome", equalTo("nej"));

        put(
                        CHILDREN + "/units/0114/previous-answers",
                        "{\"answers\": {\"B3[tandvard]\": \"nej\"}, \"reason\": \"2014\"}")
                .statusCode(200)
                .body("'B3[tandvard]'", equalTo("nej"));
        outcome(CHILDREN, DENTAL).body("outcome", equalTo("ja")).body("correctedFrom", equalTo("nej"));
        office().get(CHILDREN + "/corrections")
                .then()
                .body("unit", contains("0114"))
                .body("indicator", contains(DENTAL))
                .body("correctedFrom", contains("nej"));

        put(CHILDREN + "/units/0114/corrections/" + DENTAL, "{\"state\": \"withdrawn\", \"reason\": \"Fanns 2013.\"}")
                .statusCode(204);
        outcome(CHILDREN, DENTAL).body("outcome", equalTo("nej")).body("correctedFrom", nullValue());
        office().get(CHILDREN + "/corrections")
                .then()
                .body("[0].outcome", equalTo("nej"))
                .body("[0].withdrawn.reason", equalTo("Fanns 2013."));

        put(CHILDREN + "/units/0114/corrections/" + DENTAL, "{\"state\": \"holds\", \"reason\": \"Fel kommun.\"}")
                .statusCode(204);
        outcome(CHILDREN, DENTAL).body("outcome", equalTo("ja"));
    }

    @Test
    void a_correction_that_there_is_none_of_is_unknown() {
        put(ROUND + "/units/0114/corrections/eb-freda", "{\"state\": \"withdrawn\", \"reason\": \"x\"}")
                .statusCode(404)
                .body("detail", containsString("eb-freda"));
    }

    @Test
    void a_file_of_register_values_is_rehearsed_taken_in_and_changed() {
        register("?dryRun=true", "0114;" + LONG + ";2014;32;100\n0115;" + LONG + ";2014;5;20")
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("added", equalTo(2))
                .body("rows.status", contains("new", "new"));
        outcome(SUPPORT, LONG).body("reason", equalTo("not-delivered"));

        register("?reason=Registret+2014", "0114;" + LONG + ";2014;32;100\n0115;" + LONG + ";2014;5;20")
                .statusCode(200)
                .body("dryRun", equalTo(false));
        outcome(SUPPORT, LONG)
                .body("value", equalTo(32.0f))
                .body("numerator", equalTo(32))
                .body("denominator", equalTo(100));

        register("?reason=R%C3%A4ttad+leverans", "0114;" + LONG + ";2014;33;100\n0115;" + LONG + ";2014;5;20")
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        outcome(SUPPORT, LONG).body("value", equalTo(33.0f));

        office().delete(SUPPORT + "/units/0114/register-values/" + LONG + "?reason=Fel")
                .then()
                .statusCode(204);
        outcome(SUPPORT, LONG).body("reason", equalTo("not-delivered"));
    }

    @Test
    void a_word_that_is_neither_true_nor_false_keeps_nothing() {
        register("?dryRun=ja&reason=Registret", "0114;" + LONG + ";2014;32;100")
                .statusCode(400)
                .body("detail", equalTo("dryRun är \"ja\", men ska vara true eller false."));

        outcome(SUPPORT, LONG).body("reason", equalTo("not-delivered"));
    }

    @Test
    void a_file_with_a_faulty_row_is_refused_whole_and_says_which_row() {
        register("?reason=Registret", "0114;" + LONG + ";2014;32;100\n0180;" + LONG + ";2014;5;20")
                .statusCode(422)
                .body("dryRun", equalTo(true))
                .body("faulty", equalTo(1))
                .body("rows[1].line", equalTo(3))
                .body("rows[1].message", containsString("stadsdelarna"));
        outcome(SUPPORT, LONG).body("reason", equalTo("not-delivered"));
    }

    @Test
    void a_file_that_is_no_table_says_what_it_should_be() {
        office().contentType("text/csv")
                .body("kommun,tal\n".getBytes(UTF_8))
                .post(SUPPORT + "/register-values?reason=x")
                .then()
                .statusCode(400)
                .body("detail", containsString("unit, indicator, period"))
                .body("detail", not(containsString("Exception")));
    }

    private static ValidatableResponse register(String query, String rows) {
        return office().contentType("text/csv")
                .body(("unit;indicator;period;numerator;denominator\n" + rows).getBytes(UTF_8))
                .urlEncodingEnabled(false)
                .post(SUPPORT + "/register-values" + query)
                .then();
    }

    private static ValidatableResponse judge(String digest, String meets, String reason) {
        return put(
                ROUND + "/units/0114/judgements/E7Annan",
                "{\"digest\": \"" + digest + "\", \"meets\": " + meets + ", \"reason\": \"" + reason + "\"}");
    }

    private static ValidatableResponse put(String path, String body) {
        return office().contentType("application/json").body(body).put(path).then();
    }

    private static ValidatableResponse outcome(String round, String indicator) {
        return office().get(round + "/units/0114/outcomes/" + indicator).then().statusCode(200);
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(TestTokens.of("office"));
    }
}
