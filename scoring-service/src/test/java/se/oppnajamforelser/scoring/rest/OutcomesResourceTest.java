package se.oppnajamforelser.scoring.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.oppnajamforelser.scoring.Samples.submission;
import static se.oppnajamforelser.scoring.Stored.inTransaction;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.scoring.RunningService;
import se.oppnajamforelser.scoring.Scoring;
import se.oppnajamforelser.scoring.Stored;
import se.oppnajamforelser.scoring.TestTokens;

@RunningService
class OutcomesResourceTest {

    private static final String UNIT = "/api/v1/rounds/oj-2017/units/0114/outcomes";

    @Inject
    Scoring scoring;

    @Inject
    Stored stored;

    @BeforeEach
    void aUnitHasSentInItsParts() {
        stored.clear();
        inTransaction(() -> scoring.take(List.of(
                submission("0114", "G", 1, "G1", "ja", "G7[ekonomiskt-bistand]", "ja"),
                submission("0114", "E", 2, "E0", "ja", "E4", "nej"))));
    }

    @Test
    void a_unit_has_an_outcome_for_every_indicator_in_the_order_of_the_catalogue() {
        as("reader")
                .get(UNIT)
                .then()
                .statusCode(200)
                .body("$", hasSize(90))
                .body("[0].indicator", equalTo("eb-vantetid-nybesok"))
                .body("[35].indicator", equalTo("vnr-socialjour"))
                .body("[35].outcome", equalTo("ja"));
    }

    @Test
    void an_outcome_says_why_in_swedish_and_what_it_rests_on() {
        as("reader")
                .get(UNIT + "/eb-hushallsekonomisk-radgivning")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("nej"))
                .body("label", equalTo("Nej"))
                .body("because", equalTo("Nej, eftersom svaret på fråga E4 är \"Nej\"."))
                .body("area", equalTo("ekonomiskt-bistand"))
                .body("restsOn.E", equalTo(2))
                .body("restsOn.G", equalTo(1))
                .body("revision", equalTo(1_000_000_003))
                .body("catalogue", equalTo("2017.2"));
    }

    @Test
    void the_explanation_is_a_tree_of_every_step() {
        as("reader")
                .get(UNIT + "/eb-rutin-vald-vuxen")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("bortfall"))
                .body("reason", equalTo("missing-answers"))
                .body("missing", contains("G7a[ekonomiskt-bistand]"))
                .body("explanation.branches.branch", contains("notApplicable", "yes"))
                .body("explanation.branches[0].value", equalTo("false"))
                .body("explanation.branches[1].outcome", equalTo("ja"))
                .body("explanation.branches[1].value", equalTo("unknown"))
                .body("explanation.branches[1].steps[0].rule", equalTo("G7[ekonomiskt-bistand] == ja"))
                .body("explanation.branches[1].steps[0].text", containsString("fråga G7"))
                .body("explanation.branches[1].steps[0].answer", equalTo("ja"))
                .body("explanation.branches[1].steps[0].state", equalTo("answered"))
                .body("explanation.branches[1].steps[1].state", equalTo("unanswered"))
                .body("explanation.branches[1].steps[1].missing", contains("G7a[ekonomiskt-bistand]"));
    }

    @Test
    void an_outcome_says_what_would_give_ja() {
        as("reader")
                .get(UNIT + "/eb-rutin-vald-vuxen")
                .then()
                .body("whatWouldGiveJa.standing", equalTo("changes"))
                .body("whatWouldGiveJa.text", equalTo("Det som krävs för Ja är ett ändrat svar."))
                .body("whatWouldGiveJa.more", equalTo(0))
                .body("whatWouldGiveJa.ways", hasSize(1))
                .body("whatWouldGiveJa.ways[0].text", startsWith("Svara \"Ja"))
                .body("whatWouldGiveJa.ways[0].changes[0].answer", equalTo("G7a[ekonomiskt-bistand]"))
                .body("whatWouldGiveJa.ways[0].changes[0].change", equalTo("answer"));
    }

    @Test
    void a_unit_that_has_not_sent_in_a_part_is_told_to_do_so_first() {
        as("reader")
                .get("/api/v1/rounds/oj-2017/units/0180-01/outcomes/eb-hushallsekonomisk-radgivning")
                .then()
                .body("whatWouldGiveJa.standing", equalTo("not-submitted"))
                .body("whatWouldGiveJa.ways", hasSize(0));
    }

    @Test
    void the_list_of_all_outcomes_leaves_out_what_would_give_ja() {
        as("reader").get(UNIT).then().body("whatWouldGiveJa", everyItem(nullValue()));
    }

    @Test
    void a_unit_that_has_sent_in_nothing_has_bortfall_and_not_an_empty_list() {
        as("reader")
                .get("/api/v1/rounds/oj-2017/units/0180-01/outcomes")
                .then()
                .statusCode(200)
                .body("$", hasSize(90))
                .body("outcome", everyItem(equalTo("bortfall")))
                .body("reason", everyItem(equalTo("not-submitted")));
    }

    @Test
    void a_respondent_reads_the_own_unit_and_no_other() {
        given().auth().oauth2(TestTokens.ofRespondent("0114")).get(UNIT).then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.ofRespondent("0115"))
                .get(UNIT)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", not(containsString("0114")));
    }

    @Test
    void nobody_reads_without_a_token() {
        given().get(UNIT)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void a_broken_token_is_no_token() {
        given().auth().oauth2("not.a.token").get(UNIT).then().statusCode(401);
    }

    @Test
    void an_unknown_round_unit_or_indicator_names_the_nearest() {
        unknown("/api/v1/rounds/oj-2018/units/0114/outcomes", "oj-2017");
        unknown("/api/v1/rounds/oj-2017/units/0180/outcomes", "0180-01");
        unknown(UNIT + "/eb-socialjouren", "eb-socialjour");
    }

    @Test
    void progress_is_for_readers_and_tells_what_has_been_reached() {
        as("office")
                .get("/api/v1/rounds/oj-2017/progress")
                .then()
                .statusCode(200)
                .body("stage", equalTo("SCORING"))
                .body("parts.part", contains("G", "E", "V"))
                .body("parts.submitted", contains(1, 1, 0))
                .body("outcomes.count", equalTo(2));
        given().auth()
                .oauth2(TestTokens.ofRespondent("0114"))
                .get("/api/v1/rounds/oj-2017/progress")
                .then()
                .statusCode(403);
    }

    private static void unknown(String path, String nearest) {
        as("reader")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("nearest", equalTo(nearest))
                .body("type", startsWith("/problems/"));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }
}
