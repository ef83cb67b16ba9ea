package se.oppnajamforelser.survey.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.embedded.Mailbox;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;
import se.oppnajamforelser.survey.TestTopics;

@RunningService
class DeliveriesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DELIVERIES = Api.ROUNDS + "/oj-2017/deliveries";

    @Inject
    TestDatabase database;

    @Inject
    TestTopics topics;

    Mailbox mailbox;

    @BeforeEach
    void plan() {
        database.clear();
    }

    @Test
    void contacts_are_listed_with_the_units_that_have_none() {
        Api.contacts("oj-2017", "unit,name,email\n0114,Anna,listed-0114@example.org\n0113,Bo,bo@example.org\n")
                .statusCode(200)
                .body("saved", equalTo(1))
                .body("refused", equalTo(1))
                .body("lines[1].message", containsString("\"0113\" finns inte."))
                .body("missing", hasSize(315));

        Api.office()
                .get(Api.ROUNDS + "/oj-2017/contacts")
                .then()
                .body(
                        "contacts",
                        equalTo(List.of(Map.of("unit", "0114", "name", "Anna", "email", "listed-0114@example.org"))))
                .body("missing.unit", hasItem("0115"));
    }

    @Test
    void a_sent_mail_is_listed_with_its_attempt() {
        invite("sent");

        Api.office()
                .queryParam("unit", "0114")
                .queryParam("kind", "invitation")
                .queryParam("wave", 0)
                .queryParam("state", "sent")
                .get(DELIVERIES)
                .then()
                .statusCode(200)
                .body("recipient", equalTo(List.of("sent-0114@example.org")))
                .body("[0].attempts.state", equalTo(List.of("sent")));
        Api.office().queryParam("state", "failed").get(DELIVERIES).then().body("$", empty());
    }

    @Test
    void a_bounce_is_noted_and_the_mail_can_be_sent_again() {
        int id = invite("bounced");

        Api.office()
                .body(Map.of("state", "failed", "error", "550 okänd mottagare"))
                .post(DELIVERIES + "/" + id + "/reports")
                .then()
                .statusCode(204);
        Api.office()
                .queryParam("state", "failed")
                .get(DELIVERIES)
                .then()
                .body("[0].attempts[1].error", equalTo("550 okänd mottagare"));
        Api.office().post(DELIVERIES + "/" + id + "/retry").then().statusCode(204);

        assertThat(mailbox.of("bounced-0114@example.org").await(2, PATIENCE)).hasSize(2);
    }

    @Test
    void a_delivered_mail_cannot_be_sent_again() {
        int id = invite("delivered");
        Api.office()
                .body(Map.of("state", "delivered"))
                .post(DELIVERIES + "/" + id + "/reports")
                .then()
                .statusCode(204);

        Api.office()
                .post(DELIVERIES + "/" + id + "/retry")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Utskicket är levererat och kan inte bli köat. Det går bara för ett som är"
                                + " misslyckat."));
    }

    @Test
    void unknown_mails_states_and_units_are_refused() {
        Api.office().post(DELIVERIES + "/4711/retry").then().statusCode(404);
        Api.office().queryParam("state", "borta").get(DELIVERIES).then().statusCode(400);
        Api.office()
                .queryParam("unit", "0113")
                .get(DELIVERIES)
                .then()
                .statusCode(400)
                .body("nearest", equalTo("0114"));
    }

    @Test
    void a_release_is_told_to_every_contact_once() {
        Api.contacts("oj-2017", "unit,name,email\n0114,Anna,release-0114@example.org\n");
        ReleasePublished release = new ReleasePublished(
                "oj-2017",
                7,
                "1.0.0",
                "Öppna jämförelser 2017",
                Instant.parse("2017-06-13T08:00:00Z"),
                List.of(),
                List.of(new ReleasePublished.File("oj-2017.csv", "text/csv", 1, "b", "/b")));

        topics.send(release);
        topics.send(release);

        assertThat(mailbox.of("release-0114@example.org")
                        .await(1, PATIENCE)
                        .get(0)
                        .text())
                .contains("version 1.0.0", "- oj-2017.csv");
        assertThat(database.count("mail where kind = 'release-notice'")).isEqualTo(1);
    }

    @Test
    void the_clock_can_be_read_and_set() {
        Api.setClock("2017-02-27T08:00:00+01:00");

        Api.office().get("/api/v1/clock").then().body("now", containsString("2017-02-27T08:0"));
    }

    @Test
    void a_time_that_is_none_is_refused() {
        Api.office()
                .body(Map.of("now", "i morgon"))
                .put("/api/v1/clock")
                .then()
                .statusCode(400)
                .body("detail", equalTo("\"i morgon\" är ingen tidpunkt. Ange den som 2017-02-27T08:00:00+01:00."));
    }

    private int invite(String name) {
        Api.contacts("oj-2017", "unit,name,email\n0114,Anna," + name + "-0114@example.org\n");
        Api.transition("oj-2017", "open").statusCode(200);
        mailbox.of(name + "-0114@example.org").await(1, PATIENCE);
        await().atMost(PATIENCE).until(() -> database.count("mail where state = 'sent'") == 1);
        return Api.office().get(DELIVERIES).then().extract().path("[0].id");
    }
}
