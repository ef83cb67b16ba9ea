package se.oppnajamforelser.messaging;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;

@RunningService
@TestSecurity(user = "anna", roles = "office")
class DeadLettersResourceTest {

    private static final String LETTERS = "/api/v1/dead-letters";

    @Inject
    Probe probe;

    @Test
    void waiting_letters_are_listed_without_what_they_hold() {
        long id = poison("listed");

        String found = "find { it.id == " + id + " }.";
        given().queryParam("state", "waiting")
                .queryParam("after", id - 1)
                .when()
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("state", everyItem(equalTo("waiting")))
                .body(found + "topic", equalTo("oj.submissions"))
                .body(found + "key", equalTo("listed/0114/E"))
                .body(found + "reason", startsWith("IllegalArgumentException: "))
                .body(found + "firstSeenAt", notNullValue())
                .body("any { it.containsKey('payload') }", equalTo(false));
    }

    @Test
    void the_list_goes_on_after_an_id() {
        long first = poison("paged-first");
        long second = poison("paged-second");

        given().queryParam("after", first)
                .when()
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("id", hasItem((int) second))
                .body("id", not(hasItem((int) first)));
    }

    @Test
    void one_letter_is_shown_with_its_payload_and_headers() {
        long id = poison("shown");

        when().get(LETTERS + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo((int) id))
                .body("payload.answers.E1", equalTo("poison"));
    }

    @Test
    void a_payload_that_is_no_json_is_shown_as_text() {
        probe.send(Topic.SUBMISSIONS, List.of(Map.entry("text/0114/E", "Hej då")));

        when().get(LETTERS + "/" + letter("text/0114/E")).then().statusCode(200).body("payload", equalTo("Hej då"));
    }

    @Test
    void a_mended_letter_is_handled_and_told() {
        long id = poison("mended");
        String mended =
                probe.keyAndJson(Samples.submission("mended", "0114", 1)).getValue();

        given().contentType(ContentType.JSON)
                .body("{\"payload\":" + mended + "}")
                .when()
                .post(LETTERS + "/" + id + "/rerun")
                .then()
                .statusCode(200)
                .body("state", equalTo("rerun"))
                .body("settledBy", equalTo("anna"));

        assertThat(probe.heard("mended/0114/E")).map(Heard::revision).hasValue(1L);
        assertThat(probe.records("oj.outcomes", "mended/")).hasSize(1);
    }

    @Test
    void a_letter_that_fails_again_says_why_and_goes_on_waiting() {
        long id = poison("again");

        when().post(LETTERS + "/" + id + "/rerun")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/rerun-failed"))
                .body(
                        "detail",
                        equalTo("Meddelandet väntar kvar: "
                                + "IllegalArgumentException: answer: poison (expected: anything else)"));

        when().get(LETTERS + "/" + id).then().body("state", equalTo("waiting"));
        assertThat(probe.heard("again/0114/E")).isEmpty();
    }

    @Test
    void a_letter_whose_cause_is_gone_is_handled_as_it_is() {
        long id = poison("as-it-is");
        probe.jdbi()
                .useHandle(handle -> handle.execute(
                        "update dead_letter set payload = convert_to(replace(convert_from(payload, 'UTF8'), 'poison', 'ja'), 'UTF8')"
                                + " where id = ?",
                        id));

        when().post(LETTERS + "/" + id + "/rerun").then().statusCode(200).body("state", equalTo("rerun"));

        assertThat(probe.heard("as-it-is/0114/E")).isPresent();
    }

    @Test
    void a_letter_is_not_run_again_with_a_payload_that_is_missing() {
        long id = poison("payload-missing");

        given().contentType(ContentType.JSON)
                .body("{}")
                .when()
                .post(LETTERS + "/" + id + "/rerun")
                .then()
                .statusCode(400)
                .body("detail", equalTo("payload saknas; ange hela det lagade innehållet."));
    }

    @Test
    void a_letter_is_not_run_again_with_something_that_is_no_json() {
        long id = poison("no-json");

        given().contentType("text/plain")
                .body("0114 svarade ja")
                .when()
                .post(LETTERS + "/" + id + "/rerun")
                .then()
                .statusCode(400)
                .body("detail", startsWith("Innehållet är inte JSON."));
    }

    @Test
    void a_letter_is_handled_once() {
        long id = poison("once");
        discard(id, "Dubblett");

        when().post(LETTERS + "/" + id + "/rerun")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/dead-letter-settled"))
                .body("detail", startsWith("Meddelande " + id + " väntar inte; det är discarded sedan "));
    }

    @Test
    void a_letter_is_discarded_with_a_reason() {
        long id = poison("discarded");

        discard(id, "Dubblett");

        when().get(LETTERS + "/" + id)
                .then()
                .body("state", equalTo("discarded"))
                .body("remark", equalTo("Dubblett"))
                .body("settledBy", equalTo("anna"));
        given().queryParam("state", "waiting").when().get(LETTERS).then().body("id", not(hasItem((int) id)));
    }

    @Test
    void a_letter_is_not_discarded_without_a_reason() {
        long id = poison("reasonless");

        given().contentType(ContentType.JSON)
                .body("{\"reason\":\" \"}")
                .when()
                .post(LETTERS + "/" + id + "/discard")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Ange i reason varför meddelandet inte ska hanteras."));
    }

    @Test
    void an_unknown_letter_is_an_error_that_names_the_nearest() {
        poison("nearest");

        when().get(LETTERS + "/999999999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("Det finns inget meddelande 999999999. Närmast är "));
    }

    @Test
    void an_unknown_state_is_an_error_that_names_the_known() {
        given().queryParam("state", "lost")
                .when()
                .get(LETTERS)
                .then()
                .statusCode(400)
                .body("detail", equalTo("state är lost; det ska vara waiting, rerun eller discarded."));
    }

    @Test
    @TestSecurity(
            user = "bo",
            roles = {"respondent", "approver", "reader"})
    void only_the_office_sees_them() {
        when().get(LETTERS).then().statusCode(403);
        when().get(LETTERS + "/1").then().statusCode(403);
        when().post(LETTERS + "/1/rerun").then().statusCode(403);
    }

    @Test
    @TestSecurity
    void nobody_sees_them_without_saying_who() {
        when().get(LETTERS).then().statusCode(401);
    }

    private static void discard(long id, String reason) {
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .when()
                .post(LETTERS + "/" + id + "/discard")
                .then()
                .statusCode(200);
    }

    private long poison(String round) {
        SubmissionReceived poison = Samples.submission(round, "0114", 1, "poison");
        probe.sendEvents(List.of(poison));
        return letter(poison.key());
    }

    private long letter(String key) {
        Probe.until(() -> probe.deadLetters(key) == 1);
        return probe.deadLetter(key);
    }
}
