package se.oppnajamforelser.aggregation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.SBU_2015;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * Somebody with a reader's rights wants to know how many of Vaxholm's hundred have what a register measures: two, which is too
 * few to be shown. Everywhere else it is a quarter of a hundred.
 */
@RunningService
class DisclosureTest {

    private static final String INDICATOR = "bu-gymnasiebehorighet-alla";
    private static final String SHARES =
            "/api/v1/rounds/" + SBU_2015.id() + "/shares?indicator=" + INDICATOR + "&region=";
    private static final String VAXHOLM = "0187";
    private static final Region STOCKHOLM = SBU_2015.frame().region("lan-01");

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void two_of_vaxholms_hundred() {
        probe.forgetEverything();
        aggregation.takeIn(SBU_2015.frame().units().stream()
                .map(Unit::code)
                .map(code -> code.equals(VAXHOLM) ? Samples.register(code, 2, 100) : Samples.register(code, 25, 100))
                .toList());
    }

    @Test
    void a_lan_without_one_kommun_is_not_shown_beside_the_lan() {
        List<String> others = without(STOCKHOLM.units(), VAXHOLM);
        group("grupp-anfall", others);

        JsonPath shares = as("reader")
                .get(SHARES + "lan-01&region=grupp-anfall")
                .then()
                .statusCode(200)
                .body("shares[0].mean", notNullValue())
                .body("shares[1].withheld.code", equalTo("suppressed"))
                .body("shares[1].withheld.text", containsString("få personer"))
                .body("shares[1].mean", nullValue())
                .body("shares[1].sum", nullValue())
                .extract()
                .jsonPath();

        // What the attack would have given: the län's persons less those of the group, whose mean is 25 percent.
        BigDecimal lan = new BigDecimal(shares.getString("shares[0].mean"));
        int population = others.size() * 100 + 100;
        assertThat(Math.round(lan.doubleValue() * population / 100 - others.size() * 25L))
                .isBetween(1L, 3L);
    }

    /** Every region that Vaxholm is in, without it; riket too. */
    @Test
    void no_shown_region_has_a_shown_remainder() {
        for (Region region : SBU_2015.frame().regionsOf(VAXHOLM)) {
            group("grupp-anfall", without(region.units(), VAXHOLM));
            JsonPath shares = as("reader")
                    .get(SHARES + region.id() + "&region=grupp-anfall")
                    .jsonPath();
            assertThat(List.of(isShown(shares, 0), isShown(shares, 1)))
                    .as(region.name())
                    .isNotEqualTo(List.of(true, true));
        }
    }

    @Test
    void the_kommun_itself_and_a_group_of_it_alone_are_not_shown() {
        group("grupp-ensam", List.of(VAXHOLM));

        as("reader").get(SHARES + "grupp-ensam").then().body("shares[0].withheld.code", equalTo("suppressed"));
        series("unit=" + VAXHOLM)
                .body("points[0].outcomes[0].number", nullValue())
                .body("points[0].outcomes[0].outcome", equalTo("x"))
                .body("points[0].outcomes[0].withheld.code", equalTo("suppressed"));
        series("unit=1480").body("points[0].outcomes.number", not(hasItem(nullValue())));
    }

    @Test
    void no_other_way_to_ask_for_the_group_shows_it() {
        group("grupp-anfall", without(STOCKHOLM.units(), VAXHOLM));

        series("region=grupp-anfall")
                .body("points[0].share.withheld.code", equalTo("suppressed"))
                .body("points[0].share.mean", nullValue())
                .body("points[0].marks.kind", hasItem("withheld"));
        as("reader")
                .get("/api/v1/rounds/" + SBU_2015.id() + "/differences?indicator=" + INDICATOR
                        + "&region=lan-01&region=grupp-anfall")
                .then()
                .statusCode(200)
                .body("other.withheld.code", equalTo("suppressed"))
                .body("other.mean", nullValue());
    }

    @Test
    void a_group_that_tells_nothing_of_a_hidden_figure_is_shown() {
        group("grupp-skane", without(SBU_2015.frame().region("lan-12").units(), "1290"));

        as("reader")
                .get(SHARES + "grupp-skane")
                .then()
                .body("shares[0].mean", equalTo(25.0f))
                .body("shares[0].withheld", nullValue());
    }

    @Test
    void kommuner_are_not_likened_by_a_hidden_figure() {
        as("reader")
                .get("/api/v1/units/" + VAXHOLM + "/similar?round=" + SBU_2015.id() + "&by=" + INDICATOR)
                .then()
                .statusCode(400);
    }

    private static boolean isShown(JsonPath shares, int place) {
        return shares.get("shares[" + place + "].withheld") == null;
    }

    private static ValidatableResponse series(String of) {
        return as("reader")
                .get("/api/v1/series?indicator=" + INDICATOR + "&" + of)
                .then()
                .statusCode(200);
    }

    private static List<String> without(Collection<String> units, String unit) {
        List<String> others = new ArrayList<>(units);
        others.remove(unit);
        return others;
    }

    private static void group(String id, List<String> units) {
        String codes = units.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", "));
        as("office")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Anfall\", \"units\": [" + codes + "]}")
                .put("/api/v1/groups/" + id);
    }
}
