package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;

/** What an operator and a developer of a client see. */
@RunningService
class OperationTest {

    @Test
    void the_openapi_document_has_every_path_and_the_fields_of_a_share() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/rounds/{round}/shares"))
                .body("paths", hasKey("/api/v1/rounds/{round}/regions"))
                .body("paths", hasKey("/api/v1/rounds/{round}/progress"))
                .body("paths", hasKey("/api/v1/rounds/{round}/recompute"))
                .body("paths", hasKey("/api/v1/rounds/{round}/differences"))
                .body("paths", hasKey("/api/v1/rounds/{round}/withholding-rules"))
                .body("paths", hasKey("/api/v1/rounds/{round}/comparability"))
                .body("paths", hasKey("/api/v1/series"))
                .body("paths", hasKey("/api/v1/changes"))
                .body("paths", hasKey("/api/v1/units/{unit}/similar"))
                .body("paths", hasKey("/api/v1/model/indicators"))
                .body("paths", hasKey("/api/v1/model/coverage"))
                .body("paths", hasKey("/api/v1/model/burden"))
                .body("paths", hasKey("/api/v1/model/changes"))
                .body("paths", hasKey("/api/v1/consumers"))
                .body(
                        "components.schemas.Share.properties.keySet()",
                        hasItems("region", "indicator", "percent", "withheld", "counts", "lowest", "highest", "mean"));
    }

    @Test
    void the_service_is_ready_and_alive() {
        Probe.untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'emission-runs' }.status", equalTo("UP"));
    }

    @Test
    void the_metrics_tell_how_many_shares_wait_to_be_told() {
        given().get("/q/metrics").then().statusCode(200).body(containsString("oj_shares_waiting"));
    }
}
