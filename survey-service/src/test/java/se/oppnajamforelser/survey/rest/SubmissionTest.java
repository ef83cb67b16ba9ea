package se.oppnajamforelser.survey.rest;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;
import se.oppnajamforelser.survey.answer.Fingerprint;

@RunningService
class SubmissionTest {

    private static final SortedMap<String, String> COMPLETE = FilledIn.part("E");

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void answers_are_saved_and_submitted_in_one_call() {
        Api.setClock("2017-02-01T09:00:00+01:00");

        Api.submit("0114", "E", COMPLETE)
                .statusCode(201)
                .body("round", equalTo("oj-2017"))
                .body("unit", equalTo("0114"))
                .body("part", equalTo("E"))
                .body("revision", equalTo(1))
                .body("submittedAt", containsString("2017-02-01T08:00:0"))
                .body("submittedBy", equalTo("rita.0114"))
                .body("sha256", equalTo(Fingerprint.of(COMPLETE)))
                .body("catalogue", equalTo("2017.2"))
                .body("answers", equalTo(COMPLETE.size()));

        Api.answers("0114", "E").body("state", equalTo("submitted")).body("revision", equalTo(1));
    }

    @Test
    void answers_of_another_kind_than_json_are_refused_and_nothing_is_submitted() {
        Api.save("0117", "E", 0, COMPLETE);

        Api.respondentWithNothingToSend("0117")
                .contentType("text/plain")
                .body("E1=inom-3")
                .post(Api.part("oj-2017", "0117", "E") + "/submission")
                .then()
                .statusCode(400)
                .body("detail", containsString("application/json"));

        Api.respondent("0117")
                .get(Api.part("oj-2017", "0117", "E") + "/submission")
                .then()
                .statusCode(404);
    }

    @Test
    void a_draft_is_submitted_as_it_stands() {
        Api.save("0115", "E", 0, COMPLETE);

        Api.respondentWithNothingToSend("0115")
                .post(Api.part("oj-2017", "0115", "E") + "/submission")
                .then()
                .statusCode(201)
                .body("answers", equalTo(COMPLETE.size()));
    }

    @Test
    void the_other_services_are_told_once_and_without_hidden_answers() {
        SortedMap<String, String> counted = FilledIn.part("E", Map.of("E6", "nej"));
        SortedMap<String, String> withHidden = new TreeMap<>(counted);
        withHidden.put("E6a[halsa]", "ja");

        Api.submit("0117", "E", withHidden).statusCode(201).body("answers", equalTo(counted.size()));

        List<Event> told = topics.events(Topic.SUBMISSIONS, "oj-2017/0117/E", 1);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).isInstanceOfSatisfying(SubmissionReceived.class, event -> {
            assertThat(event.revision()).isEqualTo(1);
            assertThat(event.answers()).isEqualTo(counted);
            assertThat(event.catalogue()).isEqualTo("2017.2");
        });
    }

    @Test
    void sending_the_same_again_gives_the_same_receipt_and_tells_nobody() {
        String first = Api.submit("0120", "E", COMPLETE).extract().asString();

        String second =
                Api.submit("0120", "E", COMPLETE).statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        assertThat(database.count("submission")).isEqualTo(1);
    }

    @Test
    void a_changed_part_is_submitted_again_under_a_new_revision() {
        Api.submit("0123", "E", COMPLETE);
        Api.save("0123", "E", 1, Map.of("E4", "nej"));
        Api.answers("0123", "E").body("state", equalTo("reopened"));

        Api.submit("0123", "E", Map.of()).statusCode(201).body("revision", equalTo(2));

        Api.answers("0123", "E").body("state", equalTo("submitted"));
        Api.respondent("0123")
                .get(Api.part("oj-2017", "0123", "E") + "/submission/history")
                .then()
                .body("revision", equalTo(List.of(1, 2)));
        assertThat(topics.events(Topic.SUBMISSIONS, "oj-2017/0123/E", 2))
                .extracting(Event::revision)
                .containsExactly(1L, 2L);
    }

    @Test
    void a_change_that_is_taken_back_needs_no_new_revision() {
        Api.submit("0125", "E", COMPLETE);
        Api.save("0125", "E", 1, Map.of("E4", "nej"));
        Api.save("0125", "E", 2, Map.of("E4", COMPLETE.get("E4")));

        Api.submit("0125", "E", Map.of()).body("revision", equalTo(1));

        Api.answers("0125", "E").body("state", equalTo("submitted")).body("revision", equalTo(3));
    }

    @Test
    void the_newest_receipt_can_be_had_again() {
        String receipt = Api.submit("0126", "E", COMPLETE).extract().asString();

        assertThat(Api.respondent("0126")
                        .get(Api.part("oj-2017", "0126", "E") + "/submission")
                        .asString())
                .isEqualTo(receipt);
    }

    @Test
    void without_a_submission_there_is_no_receipt() {
        Api.respondent("0126")
                .get(Api.part("oj-2017", "0126", "E") + "/submission")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/nothing-submitted"));
    }

    @Test
    void what_has_errors_is_neither_submitted_nor_saved() {
        Api.submit("0127", "E", Map.of("E0", "ja", "E4", "kanske"))
                .statusCode(422)
                .body("type", equalTo("/problems/not-ready-to-submit"))
                .body("findings.check", hasItems("okant-alternativ", "svar-saknas"));

        Api.answers("0127", "E").body("revision", equalTo(0));
    }

    @Test
    void a_warning_needs_a_remark() {
        Api.save("0128", "G", 0, Map.of("G6[ekonomiskt-bistand]", "ej-aktuellt"));
        String warning = "e0-omradet-saknas-enligt-gemensam-del";
        Api.submit("0128", "E", COMPLETE).statusCode(422).body("detail", containsString(warning));

        Api.respondent("0128")
                .body(Map.of("answers", COMPLETE, "remarks", Map.of(warning, "Vi delar nämnd med grannen.")))
                .post(Api.part("oj-2017", "0128", "E") + "/submission")
                .then()
                .statusCode(201);
    }

    @Test
    void an_area_can_be_declined() {
        Api.submit("0136", "E", Map.of("E0", "nej")).statusCode(201).body("answers", equalTo(1));

        Api.answers("0136", "E").body("state", equalTo("declined"));
    }

    @Test
    void a_revision_that_is_named_must_be_the_newest() {
        Api.save("0138", "E", 0, COMPLETE);

        Api.respondent("0138")
                .header("If-Match", "\"0\"")
                .post(Api.part("oj-2017", "0138", "E") + "/submission")
                .then()
                .statusCode(412);
    }

    @Test
    void the_unit_sees_what_is_left() {
        Api.submit("0139", "G", FilledIn.part("G"));
        Api.save("0139", "V", 0, FilledIn.part("V"));

        Api.respondent("0139")
                .get(Api.ROUNDS + "/oj-2017/units/0139")
                .then()
                .statusCode(200)
                .body("parts.state", equalTo(List.of("submitted", "not-started", "started")))
                .body(
                        "left",
                        equalTo(List.of(
                                "Ekonomiskt bistånd: inte påbörjad",
                                "Våld i nära relationer: påbörjad, alla svar finns men delen är inte inskickad")));
    }

    @Test
    void a_submission_counts_in_the_metrics() {
        Api.submit("0140", "E", COMPLETE);

        assertThat(get("/q/metrics").asString()).contains("oj_submissions_total");
    }

    @Test
    void the_whole_questionnaire_is_shown_and_no_answer_in_it() {
        ExtractableResponse<Response> questionnaire = Api.respondent("0114")
                .get(Api.ROUNDS + "/oj-2017/units/0114/questionnaire")
                .then()
                .statusCode(200)
                .body("parts.id", equalTo(List.of("G", "E", "V")))
                .body("parts[1].gate", equalTo("E0"))
                .body("parts[1].questions.find { it.id == 'E6a' }.askedWhen", equalTo("E6 in {ja-alla, ja-inte-alla}"))
                .body("parts[1].questions.find { it.id == 'E6a' }.keys", not(empty()))
                .body("parts[1].questions.find { it.id == 'E1' }.options.code", hasItem("inom-3"))
                .extract();

        assertThat(questionnaire.asString()).doesNotContain("COLLECTED");
    }
}
