package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

@RunningService
class ImportTest {

    private static final String IMPORT = Api.ROUNDS + "/oj-2017/import";

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    @BeforeEach
    void open() {
        database.clear();
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void answers_of_a_file_are_saved_and_counted_as_the_units_own() {
        csv("\ufeffunit;question;answer;comment\r\n0114;E0;ja;\r\n0114;E1;inom-3;\"Gäller; bara nybesök\"\r\n", "")
                .statusCode(200)
                .body("lines.status", equalTo(List.of("ok", "ok")))
                .body("units", equalTo(List.of(Map.of("unit", "0114", "part", "E", "status", "saved"))))
                .body("summary.saved", equalTo(1))
                .body("summary.lines", equalTo(2));

        Api.answers("0114", "E")
                .body("answers.E1.value", equalTo("inom-3"))
                .body("answers.E1.state", equalTo("COLLECTED"))
                .body("answers.E1.author", equalTo("olle.office"))
                .body("comments.E1", equalTo("Gäller; bara nybesök"));
    }

    @Test
    void a_faulty_line_holds_back_its_unit_and_part_and_no_other() {
        csv("""
                        unit,question,answer
                        0114,E0,ja
                        0114,E4,kanske
                        0114,G1,ja
                        0115,E0,ja
                        """, "")
                .body("lines.status", equalTo(List.of("ok", "error", "ok", "ok")))
                .body("lines[1].line", equalTo(3))
                .body(
                        "lines[1].message",
                        equalTo("Svaret \"kanske\" finns inte bland alternativen för fråga E4. Välj ett av ja, nej."))
                .body("units.status", equalTo(List.of("refused", "saved", "saved")));

        Api.answers("0114", "E").body("revision", equalTo(0));
        Api.answers("0114", "G").body("revision", equalTo(1));
        Api.answers("0115", "E").body("revision", equalTo(1));
    }

    @Test
    void a_rehearsal_says_the_same_and_keeps_nothing() {
        String file = file("0114", FilledIn.part("E"));

        csv(file, "?submit=true&dryRun=true")
                .body("units.status", equalTo(List.of("submitted")))
                .body("summary.dryRun", equalTo(true));

        assertThat(database.count("answer_change")).isZero();
        assertThat(database.count("submission")).isZero();
        Api.answers("0114", "E").body("revision", equalTo(0));
    }

    @Test
    void a_word_that_is_neither_true_nor_false_is_refused_and_keeps_nothing() {
        String file = file("0114", FilledIn.part("E"));

        Api.office()
                .contentType("text/csv")
                .body(file)
                .post(IMPORT + "?dryRun=ja")
                .then()
                .statusCode(400);
        Api.office()
                .contentType("text/csv")
                .body(file)
                .post(IMPORT + "?submit=1")
                .then()
                .statusCode(400);

        assertThat(database.count("answer_change")).isZero();
    }

    @Test
    void complete_parts_are_submitted_if_wanted() {
        csv(file("0160", FilledIn.part("E")), "?submit=true").body("units.status", equalTo(List.of("submitted")));

        assertThat(topics.events(Topic.SUBMISSIONS, "oj-2017/0160/E", 1)).hasSize(1);
        Api.answers("0160", "E").body("state", equalTo("submitted"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        csv(file("0162", FilledIn.part("E")), "?submit=true");

        csv(file("0162", FilledIn.part("E")), "?submit=true").body("units.status", equalTo(List.of("unchanged")));

        assertThat(database.count("submission")).isEqualTo(1);
    }

    @Test
    void a_part_that_is_not_complete_is_not_submitted_and_says_what_is_missing() {
        csv("unit,question,answer\n0114,E0,ja\n", "?submit=true")
                .body("units[0].status", equalTo("refused"))
                .body("units[0].message", containsString("Fråga E1 är inte besvarad."));

        Api.answers("0114", "E").body("revision", equalTo(0));
    }

    @Test
    void a_json_list_is_taken_too() {
        Api.office()
                .body(List.of(
                        Map.of("unit", "0114", "question", "E0", "answer", "ja"),
                        Map.of("unit", "0114", "question", "G1c", "answer", List.of("annan", "socialchef")),
                        Map.of("unit", "9999", "question", "E0", "answer", "ja")))
                .post(IMPORT)
                .then()
                .statusCode(200)
                .body("lines.line", equalTo(List.of(1, 2, 3)))
                .body("lines.status", equalTo(List.of("ok", "ok", "error")))
                .body("summary.saved", equalTo(2));

        Api.answers("0114", "G").body("answers.G1c.value", equalTo("socialchef,annan"));
    }

    @Test
    void a_decimal_comma_is_understood() {
        Api.transition("e-halsa-2022", "open");

        Api.office()
                .contentType("text/csv; charset=UTF-8")
                .body("unit;question;answer\n0114;U07354;1 012,0\n")
                .post(Api.ROUNDS + "/e-halsa-2022/import")
                .then()
                .statusCode(200);

        assertThat(database.texts("select answers ->> 'U07354' from response where revision > 0"))
                .containsExactly("1012");
    }

    @Test
    void a_file_with_other_headings_is_refused() {
        csv("kommun;svar\n0114;ja\n", "")
                .statusCode(400)
                .body("detail", containsString("Filens första rad är \"kommun;svar\"."));
    }

    @Test
    void an_empty_file_is_refused() {
        csv("", "").statusCode(400).body("type", equalTo("/problems/invalid-request"));
    }

    @Test
    void a_planned_round_takes_no_file() {
        Api.office()
                .contentType("text/csv; charset=UTF-8")
                .body("unit;question;answer\n0114;U07340;ja\n")
                .post(Api.ROUNDS + "/e-halsa-2022/import")
                .then()
                .statusCode(409);
    }

    @Test
    void only_the_office_sends_files() {
        Api.respondent("0114")
                .contentType("text/csv; charset=UTF-8")
                .body("unit,question,answer\n0114,E0,ja\n")
                .post(IMPORT)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse csv(String file, String query) {
        return Api.office()
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post(IMPORT + query)
                .then();
    }

    private static String file(String unit, SortedMap<String, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> unit + "," + answer.getKey() + "," + answer.getValue() + "\n")
                .collect(Collectors.joining("", "unit,question,answer\n", ""));
    }
}
