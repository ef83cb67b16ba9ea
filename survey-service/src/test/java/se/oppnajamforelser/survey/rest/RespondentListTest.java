package se.oppnajamforelser.survey.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;

@RunningService
class RespondentListTest {

    private static final String GROUP =
            "kommun-0114." + Brukare.BREAKDOWNS.get(0).groups().get(0).key();

    @Inject
    TestDatabase database;

    @BeforeEach
    void plan() {
        database.clear();
    }

    @Test
    void a_list_is_kept_and_counted_by_region_and_group() {
        Brukare.sendList(Brukare.list(10))
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("respondents", equalTo(10))
                .body("faulty", equalTo(0));

        Api.reader()
                .get(Brukare.PATH)
                .then()
                .statusCode(200)
                .body("respondents", equalTo(10))
                .body("responded", equalTo(0))
                .body(in("riket"), equalTo(10))
                .body(in("lan-01"), equalTo(6))
                .body(in("kommun-0114"), equalTo(3))
                .body(in(GROUP), equalTo(3))
                .body(in("kommun-0117"), equalTo(0));
        Api.reader()
                .get(Api.ROUNDS + "/" + Brukare.ROUND)
                .then()
                .body("respondents", equalTo(10))
                .body("units", equalTo(290));
    }

    private static String in(String region) {
        return "regions.find { it.region == '" + region + "' }.respondents";
    }

    @Test
    void a_new_list_takes_the_place_of_the_old_one() {
        Brukare.sendList(Brukare.list(10)).statusCode(200);
        Brukare.sendList(Brukare.list(3)).statusCode(200);

        Api.reader().get(Brukare.PATH).then().body("respondents", equalTo(3));
    }

    @Test
    void a_faulty_row_refuses_the_whole_file_and_leaves_the_old_list() {
        Brukare.sendList(Brukare.list(2)).statusCode(200);

        Brukare.sendList(Brukare.list(10) + Brukare.row(0))
                .statusCode(422)
                .body("dryRun", equalTo(true))
                .body("respondents", equalTo(10))
                .body("faulty", equalTo(1))
                .body("rows", hasSize(1))
                .body("rows[0].line", equalTo(12))
                .body("rows[0].found", containsString("står redan på rad 2"))
                .body("rows[0].expected", containsString("en rad"));
        Api.reader().get(Brukare.PATH).then().body("respondents", equalTo(2));
    }

    @Test
    void a_rehearsal_says_the_same_and_keeps_nothing() {
        Brukare.send(Brukare.PATH + "?dryRun=true", Brukare.list(5) + Brukare.row(0))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("respondents", equalTo(5))
                .body("faulty", equalTo(1));

        Api.reader().get(Brukare.PATH).then().body("respondents", equalTo(0));
    }

    @Test
    void a_column_that_may_be_about_persons_is_refused_by_name() {
        Brukare.sendList(Brukare.heading().strip() + ";personnummer\n")
                .statusCode(400)
                .body("detail", containsString("\"personnummer\" hör inte hit"));
    }

    @Test
    void a_file_with_nobody_is_refused() {
        Brukare.sendList(Brukare.heading()).statusCode(400).body("detail", containsString("bara rubriker"));
    }

    @Test
    void a_word_that_is_neither_true_nor_false_keeps_nothing() {
        Brukare.send(Brukare.PATH + "?dryRun=ja", Brukare.list(5))
                .statusCode(400)
                .body("detail", equalTo("dryRun är \"ja\", men ska vara true eller false."));

        Api.reader().get(Brukare.PATH).then().body("respondents", equalTo(0));
    }

    @Test
    void the_list_is_fixed_when_the_round_opens() {
        Brukare.open(4);

        Brukare.sendList(Brukare.list(5))
                .statusCode(409)
                .body("type", equalTo("/problems/list-is-fixed"))
                .body("detail", containsString("är öppen. Listan över svarande låstes"));
        Brukare.send(Brukare.PATH + "?dryRun=true", Brukare.list(5)).statusCode(409);
        Api.reader().get(Brukare.PATH).then().body("respondents", equalTo(4));
    }

    @Test
    void a_round_without_a_list_does_not_open() {
        Api.transition(Brukare.ROUND, "open")
                .statusCode(409)
                .body("type", equalTo("/problems/list-missing"))
                .body("detail", containsString("/api/v1/rounds/" + Brukare.ROUND + "/respondents"));

        Api.reader().get(Api.ROUNDS + "/" + Brukare.ROUND).then().body("status", equalTo("planned"));
    }

    @Test
    void a_round_of_kommuner_has_no_list_and_says_where_answers_go() {
        String path = Api.ROUNDS + "/oj-2017/respondents";

        Brukare.send(path, Brukare.list(1))
                .statusCode(409)
                .body("type", equalTo("/problems/asks-units"))
                .body("detail", containsString("/api/v1/rounds/oj-2017/units/{unit}/parts/{part}/submission"));
        Brukare.send(path + "/answers", "respondent\n").statusCode(409);
        Api.reader().get(path).then().statusCode(409);
        Api.reader().get(Api.ROUNDS + "/oj-2017").then().body("respondents", nullValue());
    }

    @Test
    void only_the_office_sends_a_list_and_no_respondent_of_a_kommun_reads_it() {
        Api.reader()
                .contentType("text/csv")
                .body(Brukare.list(1))
                .post(Brukare.PATH)
                .then()
                .statusCode(403);
        Api.respondent("0114").get(Brukare.PATH).then().statusCode(403);
    }
}
