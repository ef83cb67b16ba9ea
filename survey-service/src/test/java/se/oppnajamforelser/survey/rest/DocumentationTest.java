package se.oppnajamforelser.survey.rest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.RunningService;

@RunningService
class DocumentationTest {

    private static final String ROUND = "/api/v1/rounds/{round}";
    private static final String PART = ROUND + "/units/{unit}/parts/{part}";

    @Test
    void the_api_is_described() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths",
                        allOf(
                                hasKey("/api/v1/rounds"),
                                hasKey(ROUND),
                                hasKey(ROUND + "/transitions"),
                                hasKey(ROUND + "/units"),
                                hasKey(ROUND + "/units/{unit}"),
                                hasKey(ROUND + "/units/{unit}/questionnaire"),
                                hasKey(PART + "/answers"),
                                hasKey(PART + "/answers/history"),
                                hasKey(PART + "/submission"),
                                hasKey(PART + "/submission/history"),
                                hasKey(PART + "/scope"),
                                hasKey(ROUND + "/import"),
                                hasKey(ROUND + "/contacts"),
                                hasKey(ROUND + "/response-rates"),
                                hasKey(ROUND + "/deliveries"),
                                hasKey(ROUND + "/deliveries/{id}/reports"),
                                hasKey(ROUND + "/deliveries/{id}/retry"),
                                hasKey("/api/v1/clock")));
    }

    @Test
    void the_service_is_ready_when_the_catalogue_is_read() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("catalogue"));
    }

    @Test
    void mails_are_among_the_metrics() {
        get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(containsString("oj_mail_queued"), containsString("oj_mail_failed")));
    }
}
