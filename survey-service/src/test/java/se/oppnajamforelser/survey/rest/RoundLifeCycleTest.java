package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

@RunningService
class RoundLifeCycleTest {

    private static final SortedMap<String, String> COMPLETE = FilledIn.part(FilledIn.E_HALSA, "H", Map.of());

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @BeforeEach
    void plan() {
        database.clear();
    }

    @Test
    void the_rounds_of_the_catalogue_are_planned() {
        Api.reader()
                .get(Api.ROUNDS)
                .then()
                .statusCode(200)
                .body(
                        "id",
                        equalTo(List.of(
                                "oj-2015-ekonomiskt-bistand",
                                "oj-2015-social-barn-och-ungdomsvard",
                                "oj-2017",
                                "e-halsa-2022",
                                "brukare-hemtjanst-2023",
                                "enheter-hemtjanst-2023")))
                .body("status", everyItem(equalTo("planned")))
                .body("[2].units", equalTo(316))
                .body("[2].opens", equalTo("2017-01-24"))
                .body("[2].reminders", equalTo(List.of("2017-02-27", "2017-03-06", "2017-03-16")))
                .body("[2].parts.gate", equalTo(Arrays.asList(null, "E0", "V0")));
    }

    @Test
    void opening_makes_a_response_for_every_unit_and_part() {
        Api.transition("oj-2017", "open")
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("revision", equalTo(1));

        assertThat(database.count("response where state = 'not-started' and takes_answers"))
                .isEqualTo(316 * 3);
        Api.office()
                .get(Api.ROUNDS + "/oj-2017/units")
                .then()
                .body("size()", equalTo(316))
                .body("[0].unit", equalTo("0114"))
                .body("[0].parts.part", equalTo(List.of("G", "E", "V")));
    }

    @Test
    void a_refused_transition_says_why() {
        Api.transition("oj-2017", "closed")
                .statusCode(409)
                .body("type", equalTo("/problems/refused-transition"))
                .body("detail", equalTo("Omgången är planerad och kan inte bli stängd. Öppna den först."));
    }

    @Test
    void an_unknown_state_is_refused() {
        Api.transition("oj-2017", "shut").statusCode(400).body("detail", containsString("\"shut\" finns inte"));
    }

    @Test
    void only_the_office_changes_a_round() {
        Api.respondent("0114")
                .body(Map.of("to", "open"))
                .post(Api.ROUNDS + "/oj-2017/transitions")
                .then()
                .statusCode(403);
    }

    @Test
    void every_change_is_told_and_the_close_with_what_was_collected() {
        Api.transition("e-halsa-2022", "open");
        Api.submit("e-halsa-2022", "0114", "H", COMPLETE).statusCode(201);
        Api.submit("e-halsa-2022", "0115", "H", COMPLETE).statusCode(201);
        Api.transition("e-halsa-2022", "closed").statusCode(200);
        Api.transition("e-halsa-2022", "reopened").statusCode(200);
        Api.transition("e-halsa-2022", "closed").statusCode(200);
        Api.transition("e-halsa-2022", "archived").statusCode(200).body("revision", equalTo(5));

        String digest = StateDigest.of(new TreeMap<>(Map.of("0114", 1L, "0115", 1L)));
        List<PartDigest> collected = List.of(new PartDigest("H", 2, digest));
        List<Event> told = lastOf(topics.events(Topic.ROUNDS, "e-halsa-2022", 5), 5);
        assertThat(told).extracting(Event::revision).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(told)
                .extracting(event -> ((RoundChanged) event).status())
                .containsExactly(
                        RoundStatus.OPEN,
                        RoundStatus.CLOSED,
                        RoundStatus.REOPENED,
                        RoundStatus.CLOSED,
                        RoundStatus.ARCHIVED);
        assertThat(told)
                .extracting(event -> ((RoundChanged) event).parts())
                .containsExactly(List.of(), collected, List.of(), collected, List.of());
    }

    @Test
    void after_the_close_nothing_is_taken_and_the_unsent_is_closed() {
        Api.transition("oj-2017", "open");
        Api.save("0114", "E", 0, Map.of("E0", "ja"));
        Api.submit("0115", "E", FilledIn.part("E"));
        Api.transition("oj-2017", "closed");

        Api.save("0114", "E", 1, Map.of("E0", "nej"))
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("detail", containsString("är stängd och tar inte emot svar."));
        Api.submit("0115", "E", Map.of("E4", "nej")).statusCode(409);
        Api.answers("0114", "E").body("state", equalTo("closed-unsent"));
        Api.answers("0115", "E").body("state", equalTo("submitted"));
    }

    @Test
    void a_reopened_round_takes_corrections_and_late_answers() {
        Api.transition("oj-2017", "open");
        Api.save("0114", "E", 0, Map.of("E0", "ja"));
        Api.submit("0115", "E", FilledIn.part("E"));
        Api.transition("oj-2017", "closed");
        Api.transition("oj-2017", "reopened");

        Api.answers("0114", "E").body("state", equalTo("started"));
        Api.answers("0117", "E").body("state", equalTo("not-started"));
        Api.submit("0114", "E", FilledIn.part("E")).statusCode(201);
        Api.submit("0115", "E", Map.of("E4", "nej")).statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void response_rates_count_what_is_submitted() {
        Api.transition("oj-2017", "open");
        Api.submit("0114", "E", FilledIn.part("E"));
        Api.submit("0115", "E", Map.of("E0", "nej"));

        Api.reader()
                .get(Api.ROUNDS + "/oj-2017/response-rates")
                .then()
                .statusCode(200)
                .body("total.units", equalTo(316))
                .body("total.responded", equalTo(2))
                .body("parts.find { it.part == 'E' }.responded", equalTo(1))
                .body("parts.find { it.part == 'E' }.declined", equalTo(1))
                .body("regions.find { it.region == 'lan-01' }.total.responded", equalTo(2))
                .body("regions.find { it.region == 'lan-01' }.name", equalTo("Stockholms län"));
    }

    @Test
    void an_exempted_unit_is_not_asked_until_it_is_taken_in_again() {
        Api.transition("oj-2017", "open");
        String scope = Api.part("oj-2017", "0114", "E") + "/scope";

        Api.office()
                .body(Map.of("scope", "out", "reason", "Verksamheten finns inte."))
                .put(scope)
                .then()
                .statusCode(200)
                .body("state", equalTo("out-of-scope"));
        Api.submit("0114", "E", FilledIn.part("E"))
                .statusCode(409)
                .body("detail", containsString("Delen är undantagen"));
        Api.office()
                .body(Map.of("scope", "in", "reason", "Den finns."))
                .put(scope)
                .then()
                .body("state", equalTo("not-started"));
        Api.submit("0114", "E", FilledIn.part("E")).statusCode(201);
        Api.respondent("0114")
                .get(Api.part("oj-2017", "0114", "E") + "/answers/history")
                .then()
                .body("[0].reason", equalTo("Undantagen: Verksamheten finns inte."));
    }

    private static List<Event> lastOf(List<Event> events, int count) {
        return events.subList(events.size() - count, events.size());
    }
}
