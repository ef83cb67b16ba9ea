package se.oppnajamforelser.scoring.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.scoring.RunningService;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

@RunningService
class EvaluateResourceTest {

    @Inject
    Stored stored;

    /** A sample of the deck that WhatIfTest holds, this time all the way through HTTP and JSON. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "eb-vantetid-nybesok; ja; '\"E1\": \"inom-8-14\"'; '[]'",
                "eb-vantetid-nybesok; kan-inte-svara; '\"E1\": \"kan-inte-svara\"'; '[]'",
                "eb-genomforandeplan-upprattad; delvis; '\"E9\": \"ja-inte-alla\"'; '[]'",
                "eb-rutin-sip; nej; '\"G21[ekonomiskt-bistand]\": \"nej\"'; '[]'",
                "eb-rutin-sip; ej-aktuellt; '\"G21[ekonomiskt-bistand]\": \"ej-aktuellt\"'; '[]'",
                "eb-rutin-sip; bortfall; '\"G21[ekonomiskt-bistand]\": \"ja\"'; '[G21a[ekonomiskt-bistand]]'"
            })
    void a_case_from_the_guides_has_its_outcome(String indicator, String outcome, String answers, String missing) {
        Map<String, Object> settled = evaluate("oj-2017", "{\"answers\": {" + answers + "}}")
                .statusCode(200)
                .extract()
                .path("outcomes.find { it.indicator == '%s' }", indicator);

        assertThat(settled).containsEntry("outcome", outcome);
        assertThat((List<?>) settled.get("missing")).hasToString(missing);
    }

    @Test
    void a_body_of_another_kind_than_json_is_refused_in_words() {
        given().auth()
                .oauth2(TestTokens.of("reader"))
                .contentType("text/plain")
                .body("E1=inom-3")
                .post("/api/v1/rounds/oj-2017/evaluate")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("detail", containsString("/q/openapi"));
    }

    @Test
    void the_whole_round_is_answered_in_the_order_of_the_catalogue() {
        evaluate("oj-2017", "{\"answers\": {\"E1\": \"inom-3\"}}")
                .statusCode(200)
                .body("outcomes", hasSize(90))
                .body("outcomes[0].indicator", equalTo("eb-vantetid-nybesok"))
                .body("outcomes[0].because", equalTo("Ja, eftersom svaret på fråga E1 är \"Inom 3 dagar\"."))
                .body("outcomes[0].explanation.branches.branch", equalTo(List.of("cannotAnswer", "yes")))
                .body("outcomes[0].explanation.text", containsString("Annars Nej."))
                .body("outcomes[89].indicator", equalTo("vnr-rutin-skyddade-personuppgifter-aldre"));
    }

    @Test
    void empty_answers_are_a_unit_that_did_not_answer() {
        evaluate("oj-2017", "{\"answers\": {}}")
                .statusCode(200)
                .body("outcomes", hasSize(90))
                .body("outcomes.outcome", everyItem(equalTo("bortfall")))
                .body("outcomes.reason", everyItem(equalTo("not-submitted")));
    }

    @Test
    void a_declined_area_is_told_apart() {
        evaluate("oj-2017", "{\"answers\": {\"E0\": \"nej\", \"G1\": \"ja\"}}")
                .body("outcomes.find { it.indicator == 'eb-freda' }.reason", equalTo("missing-answers"))
                .body("outcomes.find { it.indicator == 'eb-juridiskt-stod' }.reason", equalTo("area-declined"))
                .body("outcomes.find { it.indicator == 'eb-socialjour' }.outcome", equalTo("ja"));
    }

    @Test
    void numbers_are_numbers_and_several_options_a_list() {
        evaluate("e-halsa-2022", "{\"answers\": {\"U07345\": \"ja\", \"U07354\": 12}}")
                .statusCode(200)
                .body("outcomes.find { it.indicator == 'u07354' }.outcome", equalTo("tal"))
                .body("outcomes.find { it.indicator == 'u07354' }.value", equalTo(12))
                .body("outcomes.find { it.indicator == 'u07354' }.explanation.numbers[0].answer", equalTo("12"));
        evaluate("oj-2017", "{\"answers\": {\"G1\": \"nej\", \"G1a\": \"ja\", \"G1c\": [\"annan\", \"socialchef\"]}}")
                .statusCode(200)
                .body("outcomes.find { it.indicator == 'eb-socialjour' }.outcome", equalTo("nej"));
    }

    /** Cases of 2015, from the questionnaire and the tables of seed 001. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "eb-intern-samordning-vuxenvard; integrerat; Integrerat; ja; "
                        + "'\"Q1[vuxenvard]\": \"ej-aktuellt-samma-personal\"'",
                "eb-intern-samordning-vuxenvard; ny-rutin; Ny rutin; ja; "
                        + "'\"Q1[vuxenvard]\": \"ja\", \"Q1b\": \"ej-aktuellt-ny\"'",
                "eb-vantetid-nybesok; 15-dagar-eller-mer; 15 dagar eller mer; nej; '\"Q17\": \"efter-15\"'",
                "eb-andrade-overklagade-beslut; vet-ej; Vet ej; kan-inte-svara; '\"Q29\": \"vet-ej\", \"Q29a\": 1'",
                "eb-andrade-overklagade-beslut; kan-inte-beraknas; Kan inte beräknas; ej-aktuellt; "
                        + "'\"Q29\": 0, \"Q29a\": 0'"
            })
    void an_indicator_of_2015_has_outcomes_of_its_own(
            String indicator, String outcome, String label, String countsAs, String answers) {
        Map<String, Object> settled = evaluate("oj-2015-ekonomiskt-bistand", "{\"answers\": {" + answers + "}}")
                .statusCode(200)
                .extract()
                .path("outcomes.find { it.indicator == '%s' }", indicator);

        assertThat(settled)
                .containsEntry("outcome", outcome)
                .containsEntry("label", label)
                .containsEntry("countsAs", countsAs);
    }

    @Test
    void a_ratio_is_told_with_what_it_is_made_of() {
        String ratio = "outcomes.find { it.indicator == 'eb-socialsekreterare-socionomexamen' }";

        evaluate("oj-2015-ekonomiskt-bistand", "{\"answers\": {\"Q4\": 11, \"Q4a\": 9}}")
                .statusCode(200)
                .body(ratio + ".outcome", equalTo("tal"))
                .body(ratio + ".value", equalTo(81.8f))
                .body(ratio + ".numerator", equalTo(9))
                .body(ratio + ".denominator", equalTo(11))
                .body(ratio + ".because", equalTo("Talet är 81,8, eftersom täljaren är 9 och nämnaren 11."));
    }

    @Test
    void hours_of_as_many_supervisors_as_there_are_become_hours_for_each_full_time_equivalent() {
        String hours = "outcomes.find { it.indicator == 'eb-tillgang-till-stod' }";

        evaluate("oj-2015-ekonomiskt-bistand", """
                        {"answers": {"Q8[arbetsledare-1]": "12,5", "Q8[arbetsledare-17]": 8, "Q9": "6,05"}}
                        """)
                .statusCode(200)
                .body(hours + ".value", equalTo(3.4f))
                .body(hours + ".numerator", equalTo(20.5f))
                .body(hours + ".denominator", equalTo(6.05f));
    }

    @Test
    void an_answer_of_the_year_before_corrects_an_outcome_and_says_so() {
        String indicator = "outcomes.find { it.indicator == 'bu-overenskommelse-tandvard' }";
        String answers = "\"answers\": {\"B3[tandvard]\": \"ja\", \"B3a[tandvard]\": \"nej\"}";

        evaluate("oj-2015-social-barn-och-ungdomsvard", "{" + answers + "}")
                .statusCode(200)
                .body(indicator + ".outcome", equalTo("nej"));
        evaluate(
                        "oj-2015-social-barn-och-ungdomsvard",
                        "{" + answers + ", \"previousAnswers\": {\"B3[tandvard]\": \"nej\"}}")
                .statusCode(200)
                .body(indicator + ".outcome", equalTo("ja"))
                .body(indicator + ".correctedFrom", equalTo("nej"))
                .body(indicator + ".because", containsString("Rättat från Nej."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"answers\": {\"Q1[vuxenvard]\": \"ej-aktuellt-saknas\"}}; ej-aktuellt-saknas",
                "{\"answers\": {\"Q29\": \"vet inte\"}}; vet-ej",
                "{\"answers\": {}, \"previousAnswers\": [1]}; previousAnswers",
                "{\"answers\": {}, \"previousAnswers\": {\"Q99\": \"ja\"}}; Q99"
            })
    void what_2015_does_not_take_is_refused_by_name(String body, String named) {
        evaluate("oj-2015-ekonomiskt-bistand", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    /** What is said of the text in E7Annan, and what the unit gets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "",
            value = {
                "{}; ja; 1; Det förutsätter att texten i fråga E7Annan bedöms uppfylla kraven.",
                "{\"E7Annan\": true}; ja; 0; bedömd och uppfyller kraven",
                "{\"E7Annan\": false}; nej; 0; E7Annan",
                "{\"E7Annan\": null}; bortfall; 0; inte är bedömd"
            })
    void a_text_is_taken_to_meet_its_demands_unless_something_else_is_said_of_it(
            String judgements, String outcome, int assumed, String because) {
        String method = "outcomes.find { it.indicator == 'eb-bedomningsmetod-minst-en' }";

        evaluate("oj-2017", """
                        {"answers": {"E7[fia]": "nej", "E7[annan]": "ja", "E7Annan": "ASI"}, "judgements": %s}
                        """.formatted(judgements))
                .statusCode(200)
                .body(method + ".outcome", equalTo(outcome))
                .body(method + ".assumesJudged", hasSize(assumed))
                .body(method + ".because", containsString(because));
    }

    @Test
    void what_hangs_on_no_text_assumes_nothing() {
        String method = "outcomes.find { it.indicator == 'eb-bedomningsmetod-minst-en' }";

        evaluate("oj-2017", "{\"answers\": {\"E7[fia]\": \"ja\", \"E7[annan]\": \"ja\", \"E7Annan\": \"ASI\"}}")
                .statusCode(200)
                .body(method + ".assumesJudged", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[true]; judgements", "{\"E7Annan\": \"ja\"}; judgements", "{\"E7An\": true}; E7An"})
    void what_is_said_of_texts_in_another_form_is_refused(String judgements, String named) {
        evaluate("oj-2017", "{\"answers\": {}, \"judgements\": " + judgements + "}")
                .statusCode(400)
                .body("detail", containsString(named));
    }

    @Test
    void null_is_no_answer() {
        evaluate("oj-2017", "{\"answers\": {\"E1\": null}}")
                .statusCode(200)
                .body("outcomes.reason", everyItem(equalTo("not-submitted")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"answers\": {\"E111\": \"ja\"}}; E111; E11",
                "{\"answers\": {\"G21[aldrre]\": \"ja\"}}; G21[aldrre]; G21[aldre]",
                "{\"answers\": {\"E4\": \"jaa\"}}; jaa; ja"
            })
    void unknown_questions_rows_and_options_are_refused_by_name(String body, String named, String nearest) {
        evaluate("oj-2017", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named))
                .body("nearest", equalTo(nearest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; answers",
                "{\"answers\": [1]}; answers",
                "{\"answers\": {\"E4\": true}}; E4",
                "{\"answers\": {\"G2\": {\"aldre\": \"ja\"}}}; G2",
                "{\"answers\": ; JSON"
            })
    void a_body_of_the_wrong_shape_is_refused_in_swedish(String body, String named) {
        evaluate("oj-2017", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(named));
    }

    @Test
    void an_unknown_round_is_not_found() {
        evaluate("oj-2071", "{\"answers\": {}}").statusCode(404).body("nearest", equalTo("oj-2017"));
    }

    @Test
    void no_body_at_all_is_refused() {
        given().auth()
                .oauth2(TestTokens.of("reader"))
                .contentType(ContentType.JSON)
                .post("/api/v1/rounds/oj-2017/evaluate")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void nothing_is_stored() {
        List<String> before = stored.everything();

        evaluate("oj-2017", "{\"answers\": {\"E1\": \"inom-3\"}}").statusCode(200);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void anyone_who_is_logged_in_may_try() {
        given().auth()
                .oauth2(TestTokens.ofRespondent("0114"))
                .contentType(ContentType.JSON)
                .body("{\"answers\": {\"E4\": \"ja\"}}")
                .post("/api/v1/rounds/oj-2017/evaluate")
                .then()
                .statusCode(200)
                .body("outcomes.outcome", hasItem("ja"));
        given().contentType(ContentType.JSON)
                .body("{\"answers\": {}}")
                .post("/api/v1/rounds/oj-2017/evaluate")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse evaluate(String round, String body) {
        return given().auth()
                .oauth2(TestTokens.of("reader"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/rounds/" + round + "/evaluate")
                .then();
    }
}
