package se.oppnajamforelser.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.embedded.EmbeddedInfrastructure;

@QuarkusTest
@WithTestResource(TestTokens.class)
@WithTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "database", value = "scoring"))
class OpenApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rounds/{round}/units/{unit}/outcomes",
                "/api/v1/rounds/{round}/units/{unit}/outcomes/{indicator}",
                "/api/v1/rounds/{round}/evaluate",
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
