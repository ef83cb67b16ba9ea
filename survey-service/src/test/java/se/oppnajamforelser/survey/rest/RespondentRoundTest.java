package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.Reminders;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;
import se.oppnajamforelser.survey.answer.Fingerprint;

@RunningService
class RespondentRoundTest {

    private static final int ASKED = 12;
    private static final String ROUND = Api.ROUNDS + "/" + Brukare.ROUND;

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @Inject
    Reminders reminders;

    @BeforeEach
    void open() {
        database.clear();
        Brukare.open(ASKED);
    }

    @Test
    void every_change_is_told_with_the_number_of_those_asked_and_the_close_with_what_was_collected() {
        Brukare.sendAnswers(Brukare.answer(1, 0), Brukare.answer(2, 0));
        Brukare.sendAnswers(Brukare.answer(2, 1));
        Api.transition(Brukare.ROUND, "closed").statusCode(200);
        Api.transition(Brukare.ROUND, "reopened").statusCode(200);
        Brukare.sendAnswers(Brukare.answer(3, 0));
        Api.transition(Brukare.ROUND, "closed").statusCode(200);
        Api.transition(Brukare.ROUND, "archived").statusCode(200).body("revision", equalTo(5));

        List<RoundChanged> told = lastTold(5);
        assertThat(told)
                .extracting(RoundChanged::status)
                .containsExactly(
                        RoundStatus.OPEN,
                        RoundStatus.CLOSED,
                        RoundStatus.REOPENED,
                        RoundStatus.CLOSED,
                        RoundStatus.ARCHIVED);
        assertThat(told)
                .extracting(RoundChanged::parts)
                .containsExactly(
                        List.of(),
                        collected(Map.of(Brukare.code(1), 1L, Brukare.code(2), 2L)),
                        List.of(),
                        collected(Map.of(Brukare.code(1), 1L, Brukare.code(2), 2L, Brukare.code(3), 1L)),
                        List.of());
        assertThat(told).allSatisfy(change -> assertThat(change.invited().orElseThrow())
                .hasSize(Brukare.FORM.round().frame().regions().size())
                .containsEntry("riket", ASKED)
                .containsEntry("lan-01", 6)
                .containsEntry("kommun-0114", 3)
                .containsEntry("kommun-0117", 0)
                .containsEntry(
                        "riket." + Brukare.BREAKDOWNS.get(0).groups().get(0).key(), 6));
    }

    private static List<PartDigest> collected(Map<String, Long> revisions) {
        return List.of(new PartDigest(Brukare.PART, revisions.size(), StateDigest.of(new TreeMap<>(revisions))));
    }

    private List<RoundChanged> lastTold(int count) {
        List<RoundChanged> told = topics.events(Topic.ROUNDS, Brukare.ROUND, count).stream()
                .map(RoundChanged.class::cast)
                .toList();
        return told.subList(told.size() - count, told.size());
    }

    @Test
    void nobody_has_a_draft_or_is_mailed_and_no_reminder_is_due() {
        Api.setClock(Brukare.FORM.round().closes() + "T08:00:00+01:00");

        assertThat(reminders.mayBeDue(Brukare.FORM)).isFalse();
        assertThat(database.count("response")).isZero();
        assertThat(database.count("mail")).isZero();
    }

    @Test
    void response_rates_are_of_those_asked() {
        Brukare.sendAnswers(Brukare.answer(0, 0), Brukare.answer(1, 0), Brukare.answer(4, 0));
        Brukare.sendAnswers(Brukare.answer(0, 1));

        Api.reader()
                .get(ROUND + "/response-rates")
                .then()
                .statusCode(200)
                .body("total.units", equalTo(ASKED))
                .body("total.responded", equalTo(3))
                .body("total.percent", equalTo(25.0f))
                .body("parts[0].responded", equalTo(3))
                .body("regions.find { it.region == 'kommun-0114' }.total.responded", equalTo(2))
                .body("regions.find { it.region == 'kommun-0114' }.total.units", equalTo(3))
                .body("regions.find { it.region == 'kommun-0114' }.name", equalTo("Upplands Väsby"));
        Api.reader().get(Brukare.PATH).then().body("responded", equalTo(3));
    }

    @Test
    void the_quality_declaration_counts_those_asked_and_corrections() {
        Brukare.sendAnswers(Brukare.answer(0, 0), Brukare.answer(1, 0));
        Brukare.sendAnswers(Brukare.answer(0, 1));

        Api.reader()
                .get(ROUND + "/quality-declaration")
                .then()
                .statusCode(200)
                .body("relevance.units", equalTo(ASKED))
                .body("relevance.kommuner", equalTo(290))
                .body("relevance.stadsdelar", equalTo(0))
                .body("reliability.total.responded", equalTo(2))
                .body("reliability.nonResponse", equalTo(ASKED - 2))
                .body("reliability.corrected", equalTo(1))
                .body("reliability.remarks", anEmptyMap())
                .body("timeliness.reminders", hasSize(0));
    }

    @Test
    void the_newest_submissions_come_by_the_page_with_their_background() {
        Brukare.sendAnswers(IntStream.range(0, 5)
                .mapToObj(number -> Brukare.answer(number, 0))
                .toArray(String[]::new));
        Brukare.sendAnswers(Brukare.answer(0, 1));
        SortedMap<String, String> second = new TreeMap<>();
        Brukare.KEYS.forEach(key -> second.put(key, Brukare.option(key, 1)));

        List<String> page = page("?limit=3")
                .body("[0].receipt.revision", equalTo(2))
                .body("[0].receipt.sha256", equalTo(Fingerprint.of(second)))
                .body("[0].answers", equalTo(second))
                .body("[0].background.groups", equalTo(Brukare.groups(0)))
                .extract()
                .path("receipt.unit");
        assertThat(page).containsExactly(Brukare.code(0), Brukare.code(4), Brukare.code(1));
        page("?limit=3&after=" + Brukare.code(1))
                .body("receipt.unit", equalTo(List.of(Brukare.code(2), Brukare.code(3))));
        page("?after=" + Brukare.code(3)).body("", hasSize(0));
    }

    private static ValidatableResponse page(String query) {
        return Api.office().get(ROUND + "/submissions" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "5001", "all"})
    void a_page_of_another_size_is_refused(String limit) {
        Api.office()
                .get(ROUND + "/submissions?limit=" + limit)
                .then()
                .statusCode(400)
                .body("detail", containsString("1 till 5000"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /units",
        "GET, /units/0114",
        "GET, /units/0114/questionnaire",
        "GET, /units/0114/parts/B/answers",
        "PUT, /units/0114/parts/B/answers",
        "GET, /units/0114/parts/B/answers/history",
        "GET, /units/0114/parts/B/submission",
        "POST, /units/0114/parts/B/submission",
        "GET, /units/0114/parts/B/submission/history",
        "PUT, /units/0114/parts/B/scope",
        "POST, /import",
        "GET, /contacts"
    })
    void what_a_kommun_does_elsewhere_is_refused_with_where_answers_are_sent(String method, String path) {
        RequestSpecification call = Api.office().header("If-Match", "\"0\"");
        if (!method.equals("GET")) {
            call.body(path.equals("/import") ? "[]" : "{\"scope\": \"out\", \"reason\": \"Prov\"}");
        }

        call.request(method, ROUND + path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/asks-respondents"))
                .body("detail", containsString("besvaras av personer"))
                .body("detail", containsString("/api/v1/rounds/" + Brukare.ROUND + "/respondents/answers"));
    }

    @Test
    void files_for_kommuner_are_refused_too() {
        Api.contacts(Brukare.ROUND, "unit,name,email\n0114,Rita,rita@0114.invalid\n")
                .statusCode(409)
                .body("type", equalTo("/problems/asks-respondents"));
        Brukare.send(ROUND + "/import?submit=true", "unit,question,answer\n0114,B1,ja\n")
                .statusCode(409)
                .body("type", equalTo("/problems/asks-respondents"));
    }
}
