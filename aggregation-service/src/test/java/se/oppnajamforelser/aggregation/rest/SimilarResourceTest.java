package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.oppnajamforelser.aggregation.Caller.as;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;

@RunningService
class SimilarResourceTest {

    private static final String SIMILAR = "/api/v1/units/1060/similar?round=e-halsa-2022";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @Test
    void seven_kommuner_are_given_with_what_their_likeness_rests_on() {
        get(SIMILAR)
                .statusCode(200)
                .body("unit", equalTo("1060"))
                .body("by", contains("invanare", "kommungrupp"))
                .body("similar", hasSize(7))
                .body("similar[0].terms.trait", contains("invanare", "kommungrupp"))
                .body("method", containsString("standardavvikelser"));
    }

    @Test
    void numbers_of_the_round_are_key_figures() {
        aggregation.takeIn(List.of(
                Samples.numbers("1060", 1, "10"), Samples.numbers("0114", 1, "11"), Samples.numbers("0115", 1, "30")));

        get(SIMILAR + "&by=u07354")
                .statusCode(200)
                .body("similar.unit", contains("0114", "0115"))
                .body("similar[0].terms[0].own", equalTo("10"))
                .body("similar[0].terms[0].other", equalTo("11"));
    }

    @Test
    void what_is_unknown_or_lacking_is_a_problem() {
        get("/api/v1/units/1061/similar?round=e-halsa-2022").statusCode(404).body("nearest", equalTo("1060"));
        get(SIMILAR + "&by=invanar").statusCode(400).body("nearest", equalTo("invanare"));
        get(SIMILAR + "&by=u07354").statusCode(400).body("detail", containsString("har inget värde"));
        get(SIMILAR + "&count=0").statusCode(400).body("detail", containsString("från 1 till 289"));
        get("/api/v1/units/1060/similar").statusCode(400).body("detail", containsString("Filtret round"));
        given().get(SIMILAR).then().statusCode(401);
    }

    private static ValidatableResponse get(String path) {
        return as("reader").get(path).then();
    }
}
