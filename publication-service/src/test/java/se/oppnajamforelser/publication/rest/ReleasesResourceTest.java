package se.oppnajamforelser.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.oppnajamforelser.publication.Probe.untilAsserted;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.publication.Probe;
import se.oppnajamforelser.publication.ReleaseDesk;
import se.oppnajamforelser.publication.RunningService;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.TestSettings;
import se.oppnajamforelser.publication.release.Fingerprint;

/** The way of a release, as those who work with it and those who read it see it. */
@RunningService
class ReleasesResourceTest {

    private static final String ROUND = "e-halsa-2022";
    private static final String RELEASES = "/api/v1/rounds/" + ROUND + "/releases";
    private static final SampleRound SAMPLE = SampleRound.of(ROUND);

    @Inject
    Probe probe;

    @Inject
    ReleaseDesk desk;

    @BeforeEach
    void start_anew() {
        probe.forgetEverything();
    }

    @Test
    void nothing_is_built_while_something_is_awaited() {
        probe.hear(SAMPLE.changed(RoundStatus.OPEN, 1));

        anna().get("/api/v1/rounds/" + ROUND + "/barrier")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(false))
                .body("waitingFor", contains("Omgången är öppen för svar; den måste stängas först."));
        anna().post(RELEASES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/barrier-disagrees"))
                .body("detail", containsString("den måste stängas först"))
                .body("waitingFor", hasSize(1));
    }

    @Test
    void a_draft_becomes_a_published_release_by_the_hands_of_two() {
        probe.hear(SAMPLE);

        build().statusCode(201)
                .body("version", equalTo("1.0.0"))
                .body("state", equalTo("draft"))
                .body("builtBy", equalTo("anna"))
                .body("files.name", hasItems("e-halsa-2022-e-halsa-1.0.0.xlsx", "e-halsa-2022-1.0.0.csv"))
                .body(
                        "files.href",
                        hasItem(
                                "https://oj.example.se/api/v1/rounds/e-halsa-2022/releases/1/files/e-halsa-2022-1.0.0.csv"));
        given().get(RELEASES + "/1").then().statusCode(404);
        given().get(RELEASES).then().statusCode(200).body("$", empty());
        as("anna", "office", "approver")
                .post(RELEASES + "/1/approve")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/same-person"));
        anna().post(RELEASES + "/1/publish").then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        bo().post(RELEASES + "/1/approve").then().statusCode(200).body("approvedBy", equalTo("bo"));
        anna().post(RELEASES + "/1/publish").then().statusCode(200).body("state", equalTo("published"));

        given().get(RELEASES + "/1")
                .then()
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("builtBy", nullValue())
                .body("approvedBy", nullValue());
        untilAsserted(() -> assertThat(probe.told(ROUND)).last().satisfies(event -> {
            assertThat(event.version()).isEqualTo("1.0.0");
            assertThat(event.parts()).isEqualTo(SAMPLE.parts());
            assertThat(event.files()).hasSize(4);
        }));
    }

    @Test
    void a_published_file_is_open_and_is_what_its_checksum_says() {
        published();
        String sha256 = given().get(RELEASES + "/1").path("files[0].sha256");
        String file = RELEASES + "/1/files/e-halsa-2022-e-halsa-1.0.0.xlsx";

        byte[] content = given().get(file)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"e-halsa-2022-e-halsa-1.0.0.xlsx\"")
                .header("ETag", "\"" + sha256 + "\"")
                .header("Cache-Control", containsString("immutable"))
                .extract()
                .asByteArray();
        assertThat(Fingerprint.of(content)).isEqualTo(sha256);
        given().header("If-None-Match", "\"" + sha256 + "\"").get(file).then().statusCode(304);
        given().get(RELEASES + "/1/files/e-halsa-2022-1.0.csv")
                .then()
                .statusCode(404)
                .body("nearest", equalTo("e-halsa-2022-1.0.0.csv"));
    }

    @Test
    void figures_are_given_one_by_one_and_an_unknown_id_is_never_an_empty_answer() {
        published();

        given().get(RELEASES + "/1/cells")
                .then()
                .statusCode(200)
                .body("version", equalTo("1.0.0"))
                .body("cells", hasSize((290 + 36) * 43));
        given().queryParam("indicator", "u07340")
                .queryParam("level", "lan")
                .get(RELEASES + "/1/cells")
                .then()
                .body("cells", hasSize(21))
                .body("cells.indicator", everyItem(equalTo("u07340")));
        given().queryParam("code", "0114").get(RELEASES + "/1/cells").then().body("cells", hasSize(43));
        given().queryParam("indicator", "u0734")
                .get(RELEASES + "/1/cells")
                .then()
                .statusCode(400)
                .body("nearest", equalTo("u07340"));
    }

    @Test
    void a_correction_becomes_a_patch_that_says_what_it_changed() {
        published();
        String before = given().queryParam("indicator", "u07340")
                .queryParam("code", "0114")
                .get(RELEASES + "/1/cells")
                .path("cells[0].outcome");
        probe.hear(SAMPLE.corrected("0114", "u07340", Outcome.KAN_INTE_SVARA));

        build().statusCode(201)
                .body("number", equalTo(2))
                .body("version", equalTo("1.0.1"))
                .body("amends", equalTo(1))
                .body("differences.size()", equalTo(5))
                .body("differences.code", hasItems("0114", "riket", "lan-01"))
                .body("differences[0].before", equalTo(before))
                .body("differences[0].after", equalTo("kan-inte-svara"))
                .body("files.name", hasItem("andringar.csv"));
        bo().post(RELEASES + "/2/approve").then().statusCode(200);
        anna().post(RELEASES + "/2/publish").then().statusCode(200);

        given().get(RELEASES + "/1").then().body("state", equalTo("amended")).body("amendedBy", equalTo(2));
        given().get(RELEASES + "/2/files/andringar.csv")
                .then()
                .statusCode(200)
                .body(containsString("Upplands Väsby"))
                .body(containsString("Kan inte svara"));
    }

    @Test
    void figures_that_have_not_changed_are_not_published_again() {
        published();

        build().statusCode(409)
                .body("type", equalTo("/problems/nothing-changed"))
                .body("detail", containsString("version 1.0.0"));
    }

    @Test
    void a_draft_gives_way_to_a_newer_one_but_an_approved_release_does_not() {
        probe.hear(SAMPLE);
        build().statusCode(201);
        build().statusCode(201).body("number", equalTo(2)).body("version", equalTo("1.0.0"));
        anna().get(RELEASES + "/1").then().body("state", equalTo("withdrawn"));
        bo().post(RELEASES + "/2/approve").then().statusCode(200);

        build().statusCode(409).body("type", equalTo("/problems/another-is-pending"));

        anna().post(RELEASES + "/2/withdraw").then().statusCode(200).body("withdrawnBy", equalTo("anna"));
    }

    @Test
    void figures_that_are_being_corrected_are_not_approved() {
        probe.hear(SAMPLE);
        build().statusCode(201);
        probe.hear(SAMPLE.changed(RoundStatus.REOPENED, 3));

        bo().post(RELEASES + "/1/approve")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-has-moved"))
                .body("detail", containsString("bygg en ny utgåva"));
    }

    @Test
    void a_time_that_is_none_is_named_with_what_was_expected() {
        anna().contentType(ContentType.JSON)
                .body("{\"at\": \"igår\"}")
                .post(RELEASES + "/1/publish")
                .then()
                .statusCode(400)
                .body(
                        "detail",
                        equalTo("Fältet at är \"igår\", som inte går att läsa."
                                + " Ange en tidpunkt som 2017-06-20T08:00:00+02:00."));
    }

    @Test
    void a_scheduled_release_is_published_once_when_its_time_comes_however_many_look() {
        probe.hear(SAMPLE);
        clock("2022-05-30T08:00:00+02:00");
        build().statusCode(201);
        bo().post(RELEASES + "/1/approve").then().statusCode(200);
        anna().contentType(ContentType.JSON)
                .body("{\"at\": \"2022-05-30T07:00:00Z\"}")
                .post(RELEASES + "/1/publish")
                .then()
                .statusCode(200)
                .body("state", equalTo("scheduled"))
                .body("scheduledFor", equalTo("2022-05-30T07:00:00Z"));
        int toldBefore = probe.told(ROUND).size();
        given().get(RELEASES + "/1").then().statusCode(404);

        clock("2022-05-30T09:00:00+02:00");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(desk::publishDue),
                        CompletableFuture.runAsync(desk::publishDue),
                        CompletableFuture.runAsync(desk::publishDue))
                .join();

        untilAsserted(() -> given().get(RELEASES + "/1").then().statusCode(200).body("state", equalTo("published")));
        untilAsserted(() -> assertThat(probe.texts("select key from outbox")).isEmpty());
        List<ReleasePublished> told = probe.told(ROUND);
        assertThat(told).hasSize(toldBefore + 1);
        assertThat(told.get(toldBefore).publishedAt())
                .isBetween(Instant.parse("2022-05-30T07:00:00Z"), Instant.parse("2022-05-30T07:05:00Z"));
    }

    @Test
    void the_database_refuses_to_change_what_was_frozen() {
        published();

        for (String statement : List.of(
                "update release_file set content = 'x'",
                "delete from release_file",
                "update release_cell set value = 'ja'",
                "delete from release",
                "update release set version = '9.0.0'")) {
            assertThatThrownBy(() -> probe.execute(statement))
                    .hasStackTraceContaining("a release is frozen when it is built");
        }
    }

    @Test
    void each_role_does_its_own_and_nobody_else_anything() {
        as("rita", "reader").post(RELEASES).then().statusCode(403).contentType("application/problem+json");
        given().post(RELEASES).then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Bearer nonsense").post(RELEASES).then().statusCode(401);
        anna().post(RELEASES + "/1/approve").then().statusCode(403);
        as("rita", "reader").get("/api/v1/rounds/" + ROUND + "/barrier").then().statusCode(200);
    }

    @Test
    void an_unknown_round_names_the_nearest() {
        given().get("/api/v1/rounds/oj-2016/releases")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("nearest", equalTo("oj-2017"))
                .body("detail", containsString("oj-2016"));
    }

    private void published() {
        probe.hear(SAMPLE);
        build().statusCode(201);
        bo().post(RELEASES + "/1/approve").then().statusCode(200);
        anna().post(RELEASES + "/1/publish").then().statusCode(200);
    }

    private static ValidatableResponse build() {
        return anna().post(RELEASES).then();
    }

    private static void clock(String now) {
        anna().contentType(ContentType.JSON)
                .body("{\"now\": \"" + now + "\"}")
                .put("/api/v1/clock")
                .then()
                .statusCode(200)
                .body("now", containsString(now.substring(0, 16)));
    }

    private static RequestSpecification anna() {
        return as("anna", "office");
    }

    private static RequestSpecification bo() {
        return as("bo", "approver");
    }

    private static RequestSpecification as(String person, String... roles) {
        return given().header("Authorization", "Bearer " + TestSettings.token(person, roles));
    }
}
