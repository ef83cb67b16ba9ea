package se.oppnajamforelser.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class OpenApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/{round}/units/{unit}/outcomes",
                "/api/v1/rounds/{round}/units/{unit}/outcomes/{indicator}",
                "/api/v1/rounds/{round}/evaluate",
                "/api/v1/rounds/{round}/laboratory",
                "/api/v1/rounds/{round}/progress"
            })
    void every_operation_is_described(String path) {
        String document = given().when()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(document).contains("\"" + path + "\"");
    }

    @Test
    void the_service_is_ready() {
        Awaitility.await()
                .untilAsserted(
                        () -> given().when().get("/q/health/ready").then().statusCode(200));
    }
}
