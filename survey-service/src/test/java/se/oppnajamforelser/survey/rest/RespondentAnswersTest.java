package se.oppnajamforelser.survey.rest;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

@RunningService
class RespondentAnswersTest {

    private static final int ASKED = 20;
    private static final String FIRST = Brukare.KEYS.get(0);

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @BeforeEach
    void open() {
        database.clear();
        Brukare.open(ASKED);
    }

    @Test
    void answers_are_taken_in_and_told_with_the_background() {
        Brukare.sendAnswers(Brukare.answer(7, 0), Brukare.answer(8, 0))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("taken", equalTo(2))
                .body("unchanged", equalTo(0))
                .body("refused", equalTo(0));

        List<Event> told = topics.events(Topic.SUBMISSIONS, key(7), 1);
        SubmissionReceived last = (SubmissionReceived) told.get(told.size() - 1);
        assertThat(last.revision()).isEqualTo(1);
        assertThat(last.answers()).hasSize(Brukare.KEYS.size()).containsEntry(FIRST, Brukare.option(FIRST, 7));
        assertThat(last.background().orElseThrow().groups()).containsExactlyEntriesOf(new TreeMap<>(Brukare.groups(7)));
    }

    @Test
    void the_same_answers_again_give_no_new_revision_and_other_answers_do() {
        Brukare.sendAnswers(Brukare.answer(7, 0)).body("taken", equalTo(1));
        Brukare.sendAnswers(Brukare.answer(7, 0), Brukare.answer(9, 0))
                .body("taken", equalTo(1))
                .body("unchanged", equalTo(1));
        Brukare.sendAnswers(Brukare.answer(7, 1)).body("taken", equalTo(1));

        assertThat(revisions(7)).containsExactly("1", "2");
        assertThat(revisions(9)).containsExactly("1");
    }

    @Test
    void a_row_that_is_refused_is_told_with_its_reason_and_holds_nobody_back() {
        String wrong = Brukare.answer(3, 0).replaceFirst(";[^;]+", ";kanske");

        Brukare.sendAnswers(Brukare.answer(2, 0), wrong, Brukare.answer(ASKED, 0))
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("refused", equalTo(2))
                .body("rows", hasSize(2))
                .body("rows.line", equalTo(List.of(3, 4)))
                .body("rows[0].found", containsString("\"kanske\" finns inte bland alternativen för fråga " + FIRST))
                .body("rows[0].expected", containsString("Välj ett av "))
                .body("rows[1].found", containsString(Brukare.code(ASKED) + "\", som inte står i listan"));

        assertThat(revisions(2)).hasSize(1);
        assertThat(revisions(3)).isEmpty();
        assertThat(revisions(ASKED)).isEmpty();
    }

    @Test
    void a_rehearsal_says_the_same_and_keeps_nothing() {
        Brukare.send(
                        Brukare.PATH + "/answers?dryRun=true",
                        Brukare.answers(List.of(Brukare.answer(1, 0), Brukare.answer(ASKED, 0))))
                .body("dryRun", equalTo(true))
                .body("taken", equalTo(1))
                .body("refused", equalTo(1));

        assertThat(database.count("respondent_submission")).isZero();
        assertThat(database.count("outbox where topic = 'oj.submissions'")).isZero();
    }

    @Test
    void answers_are_taken_only_while_the_round_is_open() {
        Api.transition(Brukare.ROUND, "closed").statusCode(200);
        Brukare.sendAnswers(Brukare.answer(1, 0))
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("detail", containsString("är stängd och tar inte emot svar"));
        Brukare.send(Brukare.PATH + "/answers?dryRun=true", Brukare.answers(List.of(Brukare.answer(1, 0))))
                .statusCode(409);

        Api.transition(Brukare.ROUND, "reopened").statusCode(200);
        Brukare.sendAnswers(Brukare.answer(1, 0)).statusCode(200).body("taken", equalTo(1));

        database.clear();
        Brukare.sendAnswers(Brukare.answer(1, 0))
                .statusCode(409)
                .body("detail", containsString("är planerad och tar inte emot svar"));
    }

    @Test
    void a_file_without_answers_or_with_another_column_is_refused() {
        Brukare.send(Brukare.PATH + "/answers", "respondent\n0114-1\n")
                .statusCode(400)
                .body("detail", containsString("Filen har inga svar"));
        Brukare.send(Brukare.PATH + "/answers", "respondent;" + FIRST + ";namn\n0114-1;ja;Stina\n")
                .statusCode(400)
                .body("detail", containsString("\"namn\" hör inte hit"));
    }

    @Test
    void only_the_office_sends_answers() {
        Api.respondent("0114")
                .contentType("text/csv")
                .body(Brukare.answers(List.of(Brukare.answer(0, 0))))
                .post(Brukare.PATH + "/answers")
                .then()
                .statusCode(403);
    }

    @Test
    void files_about_the_same_respondents_at_the_same_time_give_each_change_its_own_revision() {
        CompletableFuture<?>[] calls = IntStream.range(0, 6)
                .mapToObj(choice ->
                        runAsync(() -> Brukare.sendAnswers(Brukare.answer(1, choice % 3), Brukare.answer(2, choice % 3))
                                .statusCode(200)
                                .body("refused", equalTo(0))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calls).join();

        List<String> revisions = revisions(1);
        assertThat(revisions)
                .hasSizeBetween(3, 6)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, revisions.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(revisions(2)).isEqualTo(revisions);
        List<Event> told = topics.events(Topic.SUBMISSIONS, key(1), revisions.size());
        assertThat(told.subList(told.size() - revisions.size(), told.size()))
                .extracting(event -> String.valueOf(event.revision()))
                .isEqualTo(revisions);
    }

    private static String key(int number) {
        return Brukare.ROUND + "/" + Brukare.code(number) + "/" + Brukare.PART;
    }

    private List<String> revisions(int number) {
        return database.texts("select revision from respondent_submission where respondent = '" + Brukare.code(number)
                + "' order by revision");
    }
}
