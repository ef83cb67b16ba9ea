package se.oppnajamforelser.publication.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.publication.Probe;
import se.oppnajamforelser.publication.RunningService;

/** What an operator and a developer of a client see. */
@RunningService
class OperationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/{round}/barrier",
                "/api/v1/rounds/{round}/releases",
                "/api/v1/rounds/{round}/releases/{number}",
                "/api/v1/rounds/{round}/releases/{number}/approve",
                "/api/v1/rounds/{round}/releases/{number}/publish",
                "/api/v1/rounds/{round}/releases/{number}/withdraw",
                "/api/v1/rounds/{round}/releases/{number}/files/{name}",
                "/api/v1/rounds/{round}/releases/{number}/cells",
                "/api/v1/subscriptions",
                "/api/v1/subscriptions/{id}/deliveries",
                "/api/v1/subscriptions/{id}/deliveries/{delivery}/replay",
                "/api/v1/clock",
                "/api/v1/consumers"
            })
    void the_openapi_document_has_the_path(String path) {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey(path));
    }

    @Test
    void the_openapi_document_has_the_fields_of_a_release() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "components.schemas.ReleaseView.properties.keySet()",
                        hasItems("number", "version", "state", "builtBy", "files", "differences"));
    }

    @Test
    void the_service_is_ready_and_alive() {
        Probe.untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void the_metrics_tell_how_long_the_oldest_notice_has_waited() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("oj_notices_oldest_due_seconds"));
    }
}
