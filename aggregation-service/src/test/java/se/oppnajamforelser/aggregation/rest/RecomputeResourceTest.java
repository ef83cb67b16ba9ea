package se.oppnajamforelser.aggregation.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.oppnajamforelser.aggregation.Caller.as;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;

@RunningService
class RecomputeResourceTest {

    private static final String RECOMPUTE = "/api/v1/rounds/oj-2017/recompute";
    private static final String TAMPER =
            "update tally set responded = 3 where region = 'lan-10' and area = '" + Samples.EKONOMI + "'";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void one_unit_has_answered() {
        probe.forgetEverything();
        aggregation.takeIn(List.of(Samples.snapshot("1080", Samples.EKONOMI, 1, Outcome.JA)));
    }

    @Test
    void nothing_differs_when_nothing_was_tampered_with() {
        as("office")
                .post(RECOMPUTE)
                .then()
                .statusCode(200)
                .body("compared", equalTo(39 * 90))
                .body("differences", hasSize(0));
    }

    @Test
    void a_difference_is_shown_until_it_is_repaired() {
        probe.execute(TAMPER);

        as("office").post(RECOMPUTE).then().body("differences", hasSize(1));
        as("office")
                .post(RECOMPUTE + "?repair=true")
                .then()
                .body("differences[0].region", equalTo("lan-10"))
                .body("differences[0].of", equalTo("responded"))
                .body("differences[0].kept", equalTo("3"))
                .body("differences[0].recounted", equalTo("1"));
        as("office").post(RECOMPUTE).then().body("differences", hasSize(0));
    }

    @Test
    void a_word_that_is_neither_true_nor_false_is_refused() {
        as("office")
                .post(RECOMPUTE + "?repair=ja")
                .then()
                .statusCode(400)
                .body("detail", equalTo("repair är \"ja\", men ska vara true eller false."));
    }

    @Test
    void recomputing_is_for_the_office() {
        as("reader").post(RECOMPUTE).then().statusCode(403);
        given().post(RECOMPUTE).then().statusCode(401);
    }

    @Test
    void an_unknown_round_is_not_found() {
        as("office")
                .post("/api/v1/rounds/oj-2018/recompute")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("oj-2017"));
    }
}
