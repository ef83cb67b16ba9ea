package se.oppnajamforelser.aggregation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static se.oppnajamforelser.aggregation.Caller.as;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.Recomputation;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;

/** Shares of persons and of units of care, as those who read them see them. */
@RunningService
class RespondentSharesTest {

    private static final Round PERSONS = Samples.ROUNDS.round("brukare-hemtjanst-2023");
    private static final Round UNITS = Samples.ROUNDS.round("enheter-hemtjanst-2023");
    private static final String ROUTINE = "ao-enhetsrutin-vald-hemtjanst";
    private static final String SAFETY = "ao-trygghet-hemtjanst";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @Inject
    Recomputation recomputation;

    @BeforeEach
    void a_service_that_has_heard_nothing() {
        probe.forgetEverything();
    }

    @Test
    void positive_answers_are_a_share_of_those_with_an_opinion_and_the_invited_are_known() {
        invite(PERSONS, Map.of("kommun-0114", 20, "kommun-0114.kon-kvinna", 12));
        answered("0114", "kvinna", 6, Outcome.JA);
        answered("0114", "kvinna", 2, Outcome.NEJ);
        answered("0114", "man", 1, Outcome.EJ_AKTUELLT);

        share(PERSONS, "kommun-0114", SAFETY)
                .body("shares[0].percent", equalTo(75.0f))
                .body("shares[0].numerator", equalTo(6))
                .body("shares[0].denominator", equalTo(8))
                .body("shares[0].units", equalTo(20))
                .body("shares[0].counts.bortfall", equalTo(11))
                .body("shares[0].responseRate", equalTo(45.0f))
                .body("shares[0].lowest", equalTo(31.6f))
                .body("shares[0].highest", equalTo(89.5f));
        share(PERSONS, "kommun-0114.kon-kvinna", SAFETY)
                .body("shares[0].regionName", equalTo("Upplands Väsby, kvinnor"))
                .body("shares[0].units", equalTo(12))
                .body("shares[0].percent", equalTo(75.0f));
    }

    @Test
    void fewer_answers_than_seven_are_not_shown() {
        answered("0114", "kvinna", 6, Outcome.JA);
        answered("0114", "man", 9, Outcome.EJ_AKTUELLT);
        answered("0115", "man", 1, Outcome.JA);

        share(PERSONS, "kommun-0114", SAFETY)
                .body("shares[0].withheld.code", equalTo("too-few-answers"))
                .body("shares[0].withheld.text", equalTo("för få svar"));
        share(PERSONS, "lan-01", SAFETY).body("shares[0].percent", equalTo(100.0f));
    }

    @Test
    void what_is_told_of_the_invited_later_counts_at_once_and_what_was_told_before_does_not() {
        answered("0114", "kvinna", 7, Outcome.JA);
        invite(PERSONS, Map.of("riket", 10));
        share(PERSONS, "riket", SAFETY).body("shares[0].units", equalTo(10));

        aggregation.roundsChanged(List.of(new RoundNews(state(PERSONS, 2), 0, new TreeMap<>(Map.of("riket", 14)))));

        share(PERSONS, "riket", SAFETY)
                .body("shares[0].units", equalTo(14))
                .body("shares[0].counts.bortfall", equalTo(7));
    }

    @Test
    void a_unit_counts_for_as_much_as_it_weighs() {
        aggregation.takeIn(List.of(
                unit("0114-e1", "enskild", "90", Outcome.JA),
                unit("0114-e2", "kommunal", "10", Outcome.NEJ),
                unit("0115-e1", "kommunal", "100", Outcome.NEJ)));

        share(UNITS, "kommun-0114", ROUTINE)
                .body("shares[0].percent", equalTo(50.0f))
                .body("shares[0].weightedPercent", equalTo(90.0f));
        share(UNITS, "lan-01", ROUTINE)
                .body("shares[0].percent", equalTo(33.3f))
                .body("shares[0].weightedPercent", equalTo(45.0f));
        share(UNITS, "lan-01.regi-kommunal", ROUTINE).body("shares[0].weightedPercent", equalTo(0.0f));
    }

    @Test
    void whoever_asks_for_no_region_gets_the_whole_ones() {
        as("approver")
                .get("/api/v1/rounds/" + PERSONS.id() + "/shares?indicator=" + SAFETY)
                .then()
                .body("shares", hasSize(1 + 21 + 290))
                .body("shares.region", everyItem(matchesPattern("[a-z]+(-\\d+)?")));
        as("reader")
                .get("/api/v1/rounds/" + PERSONS.id() + "/regions")
                .then()
                .body("region", hasItem("kommun-0114.alder-90"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rounds/brukare-hemtjanst-2023/shares",
                "rounds/brukare-hemtjanst-2023/explanation?indicator=ao-trygghet-hemtjanst&region=riket",
                "rounds/brukare-hemtjanst-2023/differences?indicator=ao-trygghet-hemtjanst&region=lan-01&region=lan-03",
                "series?indicator=ao-trygghet-hemtjanst&region=riket",
                "changes?from=oj-2017&to=brukare-hemtjanst-2023"
            })
    void whoever_may_only_read_gets_figures_of_persons_from_a_release(String address) {
        as("reader").get("/api/v1/" + address).then().statusCode(403);
        as("office").get("/api/v1/" + address).then().statusCode(200);
        as("approver").get("/api/v1/" + address).then().statusCode(200);
    }

    @Test
    void kommuner_in_a_group_are_added_up() {
        answered("0114", "kvinna", 5, Outcome.JA);
        answered("0115", "man", 5, Outcome.NEJ);
        answered("1080", "man", 5, Outcome.NEJ);
        as("office")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Grannar", "units", List.of("0114", "0115")))
                .put("/api/v1/groups/grupp-grannar")
                .then()
                .statusCode(201);

        share(PERSONS, "grupp-grannar", SAFETY)
                .body("shares[0].denominator", equalTo(10))
                .body("shares[0].percent", equalTo(50.0f));
    }

    @Test
    void tallies_of_respondents_are_those_counted_anew() {
        invite(PERSONS, Map.of("kommun-0114", 20));
        answered("0114", "kvinna", 6, Outcome.JA);
        answered("1080", "man", 3, Outcome.NEJ);

        assertThat(recomputation.compare(PERSONS))
                .isEqualTo(new Recomputation.Report((1 + 21 + 290) * 6 * 30, List.of()));
    }

    private void answered(String kommun, String kon, int persons, Outcome outcome) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            Snapshot same = Samples.snapshot(
                    PERSONS, kommun + "-" + kon.charAt(0) + outcome.ordinal() + person, "hemtjanst", 1, outcome);
            snapshots.add(Samples.of(same, Map.of("kon", kon, "alder", "90"), Optional.empty()));
        }
        aggregation.takeIn(snapshots);
    }

    private static Snapshot unit(String code, String regi, String weight, Outcome outcome) {
        return Samples.of(
                Samples.snapshot(UNITS, code, "hemtjanst-enheter", 1, outcome),
                Map.of("regi", regi),
                Optional.of(new BigDecimal(weight)));
    }

    private void invite(Round round, Map<String, Integer> invited) {
        aggregation.roundsChanged(List.of(new RoundNews(state(round, 1), 0, new TreeMap<>(invited))));
    }

    private static RoundState state(Round round, long revision) {
        return new RoundState(round.id(), revision, Optional.of(RoundStatus.OPEN));
    }

    private static ValidatableResponse share(Round round, String region, String indicator) {
        return as(round.equals(PERSONS) ? "office" : "reader")
                .get("/api/v1/rounds/" + round.id() + "/shares?region=" + region + "&indicator=" + indicator)
                .then()
                .statusCode(200)
                .body("shares", hasSize(1));
    }
}
