package se.oppnajamforelser.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.oppnajamforelser.publication.Probe.untilAsserted;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.publication.Probe;
import se.oppnajamforelser.publication.RunningService;
import se.oppnajamforelser.publication.SampleRespondents;
import se.oppnajamforelser.publication.TestSettings;

/** The way of a release of a survey of persons, from what is told over Kafka to what is open to everyone. */
@RunningService
class RespondentReleaseTest {

    private static final String ROUND = "brukare-hemtjanst-2023";
    private static final String API = "/api/v1/rounds/" + ROUND;
    /** Building takes some seconds, and many on a machine that does much else. */
    private static final RestAssuredConfig PATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 240_000));

    private static final SampleRespondents SAMPLE = SampleRespondents.of(ROUND, 60, false);

    @Inject
    Probe probe;

    @BeforeEach
    void start_anew() {
        probe.forgetEverything();
    }

    @Test
    void it_is_built_without_keeping_what_any_single_person_got() {
        probe.send(SAMPLE.events());
        untilAsserted(() -> as("anna", "office").get(API + "/barrier").then().body("waitingFor", empty()));

        as("anna", "office")
                .config(PATIENT)
                .post(API + "/releases")
                .then()
                .statusCode(201)
                .body(
                        "files.name",
                        hasItems(ROUND + "-hemtjanst-1.0.0.xlsx", ROUND + "-1.0.0.csv", ROUND + "-1.0.0.json"));
        as("bo", "approver").post(API + "/releases/1/approve").then().statusCode(200);
        as("bo", "approver").post(API + "/releases/1/publish").then().statusCode(200);

        assertThat(probe.texts("select key from snapshot where topic = 'oj.outcomes'"))
                .isEmpty();
        assertThat(probe.texts("select count(*) from release_cell")).containsExactly(String.valueOf(1872 * 30));
        assertThat(probe.texts("select code from release_cell where code ~ '^[0-9]'"))
                .isEmpty();
        String cells = API + "/releases/1/cells";
        given().get(cells + "?code=0114").then().body("cells.code", everyItem(equalTo("kommun-0114")));
        given().get(cells + "?code=riket.kon-man")
                .then()
                .body("cells", hasSize(30))
                .body("cells.group", everyItem(equalTo("man")));
        given().get(cells + "?indicator=ao-hjalpen-racker-hemtjanst&level=kommun")
                .then()
                .body("cells", hasSize(290 * 6))
                .body("cells.withheld", hasItem("too-few-answers"))
                .body("cells.findAll { it.withheld != null }", everyItem(not(hasKey("numerator"))));
    }

    private static RequestSpecification as(String name, String... roles) {
        return given().header("Authorization", "Bearer " + TestSettings.token(name, roles));
    }
}
