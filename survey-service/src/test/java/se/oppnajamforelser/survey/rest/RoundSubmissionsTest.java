package se.oppnajamforelser.survey.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.answer.Fingerprint;

@RunningService
class RoundSubmissionsTest {

    private static final String PATH = "/api/v1/rounds/oj-2017/submissions";
    private static final SortedMap<String, String> FIRST = FilledIn.part("E");

    @Inject
    TestDatabase database;

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void the_office_gets_the_newest_submission_of_each_unit_and_part_with_its_answers() {
        SortedMap<String, String> second = new TreeMap<>(FIRST);
        second.put("E4", FIRST.get("E4").equals("ja") ? "nej" : "ja");
        Api.submit("0115", "E", FIRST).statusCode(201);
        Api.submit("0114", "E", FIRST).statusCode(201);
        Api.submit("0114", "E", second).statusCode(201);

        Api.office()
                .get(PATH)
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("receipt.unit", contains("0114", "0115"))
                .body("receipt.revision", contains(2, 1))
                .body("[0].receipt.sha256", equalTo(Fingerprint.of(second)))
                .body("[0].answers", equalTo(second))
                .body("[1].answers", equalTo(FIRST));
    }

    @Test
    void a_respondent_does_not_get_the_answers_of_others() {
        Api.respondent("0114").get(PATH).then().statusCode(403);
    }
}
