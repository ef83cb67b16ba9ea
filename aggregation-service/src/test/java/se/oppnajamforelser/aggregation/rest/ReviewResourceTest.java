package se.oppnajamforelser.aggregation.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.oppnajamforelser.aggregation.Caller.as;
import static se.oppnajamforelser.aggregation.Samples.EB_2015;
import static se.oppnajamforelser.aggregation.Samples.EKONOMI;
import static se.oppnajamforelser.aggregation.Samples.OJ_2017;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.Probe;
import se.oppnajamforelser.aggregation.RunningService;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.round.Round;

@RunningService
class ReviewResourceTest {

    private static final String REVIEW = "/api/v1/rounds/oj-2017/review";
    private static final String LEGAL = "find { it.indicator == 'eb-juridiskt-stod' }";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @BeforeEach
    void everyone_fulfils_everything_in_2017() {
        probe.forgetEverything();
        closed(OJ_2017);
        everyone(OJ_2017, Outcome.JA);
    }

    @Test
    void an_indicator_that_all_fulfil_is_to_be_looked_into() {
        review("")
                .statusCode(200)
                .body("$", hasSize(90))
                .body(LEGAL + ".years", hasSize(1))
                .body(LEGAL + ".years[0].fulfilling", equalTo(100.0f))
                .body(LEGAL + ".years[0].units", equalTo(316))
                .body(LEGAL + ".years[0].remarks", contains("ceiling"))
                .body(LEGAL + ".proposal", equalTo("look-into"))
                .body(LEGAL + ".text", containsString("Nästan alla når målet"));
    }

    @Test
    void what_all_fulfilled_the_time_before_as_well_is_proposed_for_a_pause() {
        closed(EB_2015);
        everyone(EB_2015, Outcome.JA);

        review("")
                .body(LEGAL + ".years.year", contains(2015, 2017))
                .body(LEGAL + ".proposal", equalTo("pause"))
                .body("proposal", hasItem("look-into"));
    }

    @Test
    void an_area_that_nobody_has_answered_is_missing() {
        review("").body("find { it.indicator == 'vnr-socialjour' }.years[0].remarks", contains("missing"));
    }

    @Test
    void the_limits_can_be_others() {
        review("?ceiling=100&missing=100").body(LEGAL + ".years[0].remarks", contains("ceiling"));
        review("?floor=100&ceiling=90").statusCode(400).body("detail", containsString("floor är 100"));
    }

    @ParameterizedTest
    @CsvSource({"ceiling=101, ceiling", "celing=90, ceiling", "missing=abc, missing"})
    void a_limit_that_is_none_is_refused_by_name(String filter, String named) {
        review("?" + filter).statusCode(400).body("detail", containsString(named));
    }

    /** Juridiskt stöd rests on one question; of 316 units 32 are just over a tenth. The rest of the declaration is left alone. */
    @Test
    void comments_from_the_quality_declaration_are_weighed_in() {
        String question = OJ_2017.indicator("eb-juridiskt-stod")
                .rule()
                .cells()
                .findFirst()
                .orElseThrow()
                .question();

        comments("", "{\"nonResponse\": 15, \"comments\": {\"" + question + "\": 32}}")
                .statusCode(200)
                .body(LEGAL + ".years[0].comments", equalTo(32))
                .body(LEGAL + ".years[0].remarks", contains("ceiling", "comments"))
                .body(LEGAL + ".text", containsString("Många har kommenterat en fråga bakom den"));
        comments("?comments=11", "{\"comments\": {\"" + question + "\": 32}}")
                .body(LEGAL + ".years[0].remarks", contains("ceiling"));
        review("").body(LEGAL + ".years[0].comments", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"comments\": {\"E1111\": 3}} | Menade du",
                "{\"comments\": {\"E1\": -3}} | 0 eller fler",
                "{} | Antalet kommentarer saknas"
            })
    void comments_that_are_none_are_refused_in_words(String body, String told) {
        comments("", body).statusCode(400).body("detail", containsString(told));
    }

    @Test
    void a_round_that_nothing_has_been_heard_of_has_nothing_to_review() {
        as("office")
                .get("/api/v1/rounds/oj-2015-ekonomiskt-bistand/review")
                .then()
                .body("$", empty());
    }

    @Test
    void readers_see_no_proposals() {
        as("reader").get(REVIEW).then().statusCode(403);
    }

    private void everyone(Round round, Outcome outcome) {
        aggregation.takeIn(round.frame().units().stream()
                .map(unit -> Samples.snapshot(round, unit.code(), EKONOMI, 1, outcome))
                .toList());
    }

    private void closed(Round round) {
        aggregation.roundsChanged(
                List.of(new RoundNews(new RoundState(round.id(), 2, Optional.of(RoundStatus.CLOSED)))));
    }

    private static ValidatableResponse comments(String filters, String body) {
        return as("office")
                .contentType(ContentType.JSON)
                .body(body)
                .post(REVIEW + filters)
                .then();
    }

    private static ValidatableResponse review(String filters) {
        return as("office").get(REVIEW + filters).then();
    }
}
