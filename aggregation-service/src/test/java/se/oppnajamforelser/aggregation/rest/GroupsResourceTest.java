package se.oppnajamforelser.aggregation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.oppnajamforelser.aggregation.Caller.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;

@RunningService
class GroupsResourceTest {

    private static final String GROUPS = "/api/v1/groups";
    private static final String SHARES = "/api/v1/rounds/oj-2017/shares?indicator=eb-vantetid-nybesok&region=";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @Test
    void a_group_is_kept_changed_and_forgotten() {
        put("grupp-nordvast", "Nordväst", "0139", "0114").statusCode(201).body("units", contains("0114", "0139"));
        put("grupp-nordvast", "Nordväst", "0114").statusCode(200).body("units", contains("0114"));
        as("reader").get(GROUPS).then().statusCode(200).body("id", contains("grupp-nordvast"));
        as("office").delete(GROUPS + "/grupp-nordvast").then().statusCode(204);
        as("reader").get(GROUPS + "/grupp-nordvast").then().statusCode(404);
    }

    @Test
    void a_group_has_shares_as_a_region_has() {
        aggregation.takeIn(Stream.of("0114", "0123", "0125")
                .map(unit -> Samples.snapshot(unit, Samples.EKONOMI, 1, Outcome.JA))
                .toList());
        aggregation.takeIn(List.of(Samples.snapshot("0139", Samples.EKONOMI, 1, Outcome.NEJ)));
        put("grupp-fyra", "Fyra", "0114", "0123", "0125", "0139").statusCode(201);

        as("reader")
                .get(SHARES + "grupp-fyra")
                .then()
                .statusCode(200)
                .body("shares", hasSize(1))
                .body("shares[0].region", equalTo("grupp-fyra"))
                .body("shares[0].regionName", equalTo("Fyra"))
                .body("shares[0].regionKind", equalTo("grupp"))
                .body("shares[0].percent", equalTo(75.0f))
                .body("shares[0].units", equalTo(4));
        as("reader")
                .get(SHARES + "riket&region=grupp-fyra")
                .then()
                .statusCode(200)
                .body("shares.region", contains("riket", "grupp-fyra"));
    }

    @Test
    void a_kommun_that_is_asked_through_its_stadsdelar_stands_for_them() {
        put("grupp-malmo", "Malmö och Lund", "1280", "1281").statusCode(201);

        as("reader").get(SHARES + "grupp-malmo").then().statusCode(200).body("shares[0].units", equalTo(6));
    }

    @ParameterizedTest
    @CsvSource({
        "nordvast, Nordväst, 0114, grupp-nordvast",
        "grupp-Nord, Nordväst, 0114, bindestreck",
        "grupp-nordvast, ' ', 0114, namn",
        "grupp-nordvast, Nordväst, 0140x, 0140"
    })
    void what_is_no_group_is_refused_in_words(String id, String name, String unit, String told) {
        put(id, name, unit)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(told));
        as("reader").get(GROUPS).then().body("", hasSize(0));
    }

    @Test
    void a_group_without_kommuner_is_refused() {
        put("grupp-tom", "Tom").statusCode(400).body("detail", containsString("inga kommuner"));
    }

    @Test
    void an_unknown_group_is_named_with_the_nearest() {
        put("grupp-nordvast", "Nordväst", "0114").statusCode(201);

        as("reader")
                .get(SHARES + "grupp-nordost")
                .then()
                .statusCode(400)
                .body("detail", containsString("grupp-nordvast"));
    }

    @Test
    void only_the_office_makes_groups() {
        as("reader")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Nordväst\", \"units\": [\"0114\"]}")
                .put(GROUPS + "/grupp-nordvast")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse put(String id, String name, String... units) {
        return as("office")
                .contentType(ContentType.JSON)
                .body(new GroupBody(name, List.of(units)))
                .put(GROUPS + "/" + id)
                .then();
    }

    private record GroupBody(String name, List<String> units) {}
}
