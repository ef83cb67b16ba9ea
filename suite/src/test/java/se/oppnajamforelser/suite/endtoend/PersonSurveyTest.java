package se.oppnajamforelser.suite.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.suite.client.Api;
import se.oppnajamforelser.suite.client.Json;
import se.oppnajamforelser.suite.endtoend.RunningSuite.Said;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.persons.PersonSurvey;
import se.oppnajamforelser.suite.persons.PlainCount;
import se.oppnajamforelser.suite.persons.PlainCount.Counted;
import se.oppnajamforelser.suite.persons.ShareCheck;
import se.oppnajamforelser.suite.persons.SimulatedPersons;
import se.oppnajamforelser.suite.persons.TrialCheck;

/** A user survey of 500 forms goes through all services, and its shares are what a plain count of the answers gives. */
class PersonSurveyTest {

    private static final String ROUND = "brukare-hemtjanst-2023";
    private static final int FORMS = 500;
    private static final int LEAST_ANSWERS = 7;

    @TempDir
    private static Path data;

    private static PlainCount count;
    private static SortedMap<String, String> shares;
    private static PersonSurvey survey;
    private static RunningSuite running;

    @BeforeAll
    static void carry_out_the_survey() {
        SimulatedPersons persons = new SimulatedPersons(Rounds.shipped().round(ROUND), FORMS, 500);
        count = PlainCount.of(ROUND, "hemtjanst.yaml", persons);
        running = RunningSuite.start(data.resolve("suite"), Suite.Clocks.ADJUSTABLE);
        survey = new PersonSurvey(running.suite(), ROUND);
        survey.list(persons.list(), persons.all().size());
        survey.open();
        persons.write(data.resolve("svar"), 200).forEach(survey::answers);
        survey.close();
        await().atMost(Duration.ofMinutes(1)).until(() -> survey.isCounted(FORMS));
        shares = survey.shares();
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void every_share_is_what_was_counted() {
        int held = ShareCheck.require(count, shares, LEAST_ANSWERS);

        assertThat(held).isEqualTo(30 * count.regions().size()).isGreaterThan(30 * 900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"riket", "lan-01", "kommun-0180", "kommun-0180.kon-kvinna", "riket.alder-90"})
    void a_region_has_the_yeses_and_the_answers_that_were_counted(String region) {
        count.in(region).forEach((indicator, counted) -> {
            JsonNode share = share(region, indicator);
            assertThat(share.path("numerator").asInt()).as(indicator).isEqualTo(counted.yes());
            assertThat(share.path("denominator").asInt()).as(indicator).isEqualTo(counted.yes() + counted.no());
            assertThat(share.path("percent").isMissingNode())
                    .as(indicator)
                    .isEqualTo(counted.yes() + counted.no() < LEAST_ANSWERS);
        });
    }

    @Test
    void a_kommun_with_too_few_answers_shows_nothing() {
        Map<String, Counted> small = count.in("kommun-0114");

        assertThat(small).allSatisfy((indicator, counted) -> {
            assertThat(counted.yes() + counted.no()).isLessThan(LEAST_ANSWERS);
            assertThat(share("kommun-0114", indicator).has("percent")).isFalse();
        });
    }

    @Test
    void one_answer_more_than_was_told_is_found() {
        String key =
                PersonSurvey.key("riket", count.in("riket").keySet().iterator().next());
        SortedMap<String, String> wrong = new TreeMap<>(shares);
        int yes = Json.tree(shares.get(key)).path("counts").path("ja").asInt();
        wrong.put(key, shares.get(key).replace("\"ja\":" + yes, "\"ja\":" + (yes + 1)));

        assertThatThrownBy(() -> ShareCheck.require(count, wrong, LEAST_ANSWERS))
                .hasMessageContaining("i riket")
                .hasMessageContaining("ja " + yes);
    }

    /** The opposite of what holds, so that every person with an opinion moves. */
    @Test
    void another_rule_is_tried_on_every_form_and_starts_from_the_shares_that_hold() {
        String indicator = "ao-beslut-anpassat-behov-hemtjanst";
        Counted riket = count.in("riket").get(indicator);

        JsonNode difference = survey.tryOut("indicators: {" + indicator
                + ": {rule: {yes: \"not B1 in {mycket-bra, ganska-bra}\", notApplicable: \"B1 == vet-ej\"}}}");

        assertThat(difference.path("unitsChanged").asInt()).isEqualTo(riket.yes() + riket.no());
        assertThat(difference.path("persons").findValuesAsText("persons"))
                .containsExactlyInAnyOrder(String.valueOf(riket.yes()), String.valueOf(riket.no()));
        assertThat(TrialCheck.require(difference, shares)).isGreaterThan(100);
        JsonNode share = difference.path("shares").path(0);
        assertThat(share.path("region").asText()).isEqualTo("riket");
        assertThat(share.path("after").path("numerator").asInt()).isEqualTo(riket.no());
    }

    @Test
    void a_share_that_the_trial_starts_from_and_that_is_another_is_found() {
        JsonNode difference = Json.tree("""
                {"shares": [{"region": "riket", "indicator": "ao-beslut-anpassat-behov-hemtjanst",
                 "before": {"percent": 99.9, "numerator": 1, "denominator": 1}}]}
                """);

        assertThatThrownBy(() -> TrialCheck.require(difference, shares))
                .hasMessageContaining("1 1 99.9")
                .hasMessageContaining("riket");
    }

    @Test
    void a_release_of_it_is_what_is_computed_afresh_from_what_the_survey_keeps() {
        Api office = running.suite().api(Service.PUBLICATION, "anna", "office");
        String path = "/api/v1/rounds/" + ROUND;
        await().atMost(Duration.ofMinutes(1))
                .until(() -> office.get(path + "/barrier").path("agrees").asBoolean());
        int number = office.post(path + "/releases", Map.of()).path("number").asInt();
        Api approver = running.suite().api(Service.PUBLICATION, "bo", "approver");
        approver.post(path + "/releases/" + number + "/approve", Map.of());
        approver.post(path + "/releases/" + number + "/publish", Map.of());

        Said said = running.oj("verify", "--round", ROUND);
        int regions = Rounds.shipped().round(ROUND).frame().regions().size();

        assertThat(said.output())
                .contains("Allt stämmer.")
                .contains(FORMS + " inskickade delar jämförda")
                .contains(30 * regions + " rutor i Excel jämförda");
        assertThat(said.exitCode()).isZero();
    }

    private static JsonNode share(String region, String indicator) {
        return Json.tree(shares.get(PersonSurvey.key(region, indicator)));
    }
}
