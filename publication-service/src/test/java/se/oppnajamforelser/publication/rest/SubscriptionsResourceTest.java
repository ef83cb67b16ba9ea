package se.oppnajamforelser.publication.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static se.oppnajamforelser.publication.Probe.untilAsserted;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.embedded.Mailbox;
import se.oppnajamforelser.publication.Probe;
import se.oppnajamforelser.publication.RunningService;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.TestSettings;
import se.oppnajamforelser.publication.WebhookReceiver;
import se.oppnajamforelser.publication.WebhookReceiver.Received;

/** Subscribers and the notices that they get, over real HTTP and SMTP. */
@RunningService
class SubscriptionsResourceTest {

    private static final String ROUND = "e-halsa-2022";
    private static final SampleRound SAMPLE = SampleRound.of(ROUND);
    private static final String SUBSCRIPTIONS = "/api/v1/subscriptions";

    Mailbox mailbox;

    @Inject
    Probe probe;

    private WebhookReceiver receiver;

    @BeforeEach
    void start_anew() throws IOException {
        probe.forgetEverything();
        receiver = new WebhookReceiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void a_webhook_comes_once_with_a_signature_of_the_secret_that_was_told_once() {
        JsonPath made = webhook()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
        rita().get(SUBSCRIPTIONS + "/" + made.getString("id"))
                .then()
                .body("secret", nullValue())
                .body("url", equalTo(receiver.url()));

        publish();

        untilAsserted(() -> deliveries(made.getString("id")).body("state", contains("sent")));
        assertThat(receiver.received()).hasSize(1);
        Received notice = receiver.received().get(0);
        assertThatCode(() -> notice.verify(made.getString("secret"))).doesNotThrowAnyException();
        JsonPath body = new JsonPath(notice.body());
        assertThat(body.getString("type")).isEqualTo("se.oj.release.published");
        assertThat(body.getString("data.version")).isEqualTo("1.0.0");
        assertThat(body.getString("data.href"))
                .isEqualTo("https://oj.example.se/api/v1/rounds/e-halsa-2022/releases/1");
        assertThat(body.getList("data.files.sha256", String.class)).hasSize(4).doesNotContainNull();
        deliveries(made.getString("id"))
                .body("[0].id", equalTo(notice.id()))
                .body("[0].attempts.status", equalTo(List.of(204)));
    }

    @Test
    void a_receiver_that_is_out_of_order_gets_the_same_notice_until_it_takes_it() {
        receiver.answering(500, 503);
        String id = webhook().extract().path("id");

        publish();

        untilAsserted(() -> deliveries(id).body("state", contains("sent")));
        assertThat(receiver.received())
                .hasSize(3)
                .extracting(Received::id)
                .containsOnly(receiver.received().get(0).id());
        deliveries(id)
                .body("[0].attempts.status", equalTo(List.of(500, 503, 204)))
                .body("[0].attempts[0].error", equalTo("Mottagaren svarade 500."))
                .body("[0].attempts[2].error", nullValue());
    }

    @Test
    void tries_come_to_an_end_and_a_replay_begins_them_again() {
        receiver.answering(500, 500, 500, 500);
        String id = webhook().extract().path("id");
        publish();
        untilAsserted(() -> deliveries(id).body("state", contains("failed")));
        String delivery =
                deliveries(id).body("[0].attempts", hasSize(4)).extract().path("[0].id");

        rita().post(SUBSCRIPTIONS + "/" + id + "/deliveries/" + delivery + "/replay")
                .then()
                .statusCode(202);

        untilAsserted(() -> deliveries(id).body("state", contains("sent")));
        deliveries(id).body("[0].attempts", hasSize(5));
        rita().post(SUBSCRIPTIONS + "/" + id + "/deliveries/msg_1/replay")
                .then()
                .statusCode(404);
    }

    @Test
    void a_receiver_that_says_gone_is_left_alone() {
        receiver.answering(410);
        String id = webhook().extract().path("id");

        publish();

        untilAsserted(() -> rita().get(SUBSCRIPTIONS + "/" + id).then().body("state", equalTo("disabled")));
        deliveries(id).body("state", contains("failed")).body("[0].attempts", hasSize(1));
    }

    @Test
    void a_receiver_that_is_not_there_is_told_of_without_details_of_the_network() {
        String id = webhook().extract().path("id");
        receiver.close();

        publish();

        untilAsserted(() -> deliveries(id).body("state", contains("failed")));
        deliveries(id).body("[0].attempts[0].error", equalTo("Mottagaren kunde inte nås (ConnectException)."));
    }

    @Test
    void a_notice_whose_sender_was_killed_is_sent_by_another_under_the_same_id() {
        String id = webhook().extract().path("id");
        probe.execute("update subscription set state = 'disabled'");
        publish();
        // What the database looks like when an instance died between claim and answer, two minutes ago.
        probe.execute("insert into delivery (id, subscription, round, number, version, subject, content, state, claim,"
                + " claimed_until) values ('msg_killed', '" + id + "', '" + ROUND
                + "', 1, '1.0.0', 's', '{}', 'sending',"
                + " 'dead', now() - interval '1 second')");

        untilAsserted(() -> deliveries(id).body("state", contains("sent")));

        assertThat(receiver.received()).extracting(Received::id).containsExactly("msg_killed");
    }

    @Test
    void a_notice_that_another_instance_is_sending_is_left_to_it() {
        String id = webhook().extract().path("id");
        String other = webhook().extract().path("id");
        probe.execute("update subscription set state = 'disabled' where id = '" + id + "'");
        publish();
        probe.execute("insert into delivery (id, subscription, round, number, version, subject, content, state, claim,"
                + " claimed_until) values ('msg_claimed', '" + id + "', '" + ROUND
                + "', 1, '1.0.0', 's', '{}', 'sending',"
                + " 'alive', now() + interval '2 minutes')");

        untilAsserted(() -> deliveries(other).body("state", contains("sent")));

        deliveries(id).body("state", contains("sending")).body("[0].attempts", empty());
    }

    @Test
    void a_mail_has_the_links() {
        rita().contentType(ContentType.JSON)
                .body("{\"kind\": \"mail\", \"address\": \"namnd@prenumerant.se\", \"rounds\": [\"" + ROUND + "\"]}")
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201)
                .body("secret", nullValue());

        publish();

        assertThat(mailbox.of("namnd@prenumerant.se").await(1, Duration.ofSeconds(30)))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).contains("version 1.0.0 är publicerad");
                    assertThat(mail.text())
                            .contains("https://oj.example.se/api/v1/rounds/e-halsa-2022/releases/1/files/");
                });
    }

    @Test
    void who_subscribes_to_another_round_hears_nothing() {
        String id = rita().contentType(ContentType.JSON)
                .body("{\"kind\": \"webhook\", \"url\": \"" + receiver.url() + "\", \"rounds\": [\"oj-2017\"]}")
                .post(SUBSCRIPTIONS)
                .path("id");

        publish();

        deliveries(id).body("$", empty());
    }

    @Test
    void an_ended_subscription_is_gone_with_its_secret() {
        String id = webhook().extract().path("id");

        rita().delete(SUBSCRIPTIONS + "/" + id).then().statusCode(204);

        rita().get(SUBSCRIPTIONS + "/" + id).then().statusCode(404);
        assertThat(probe.texts("select coalesce(secret, 'forgotten') from subscription"))
                .containsExactly("forgotten");
    }

    @Test
    void a_subscription_is_its_owners_and_the_offices() {
        String id = webhook().extract().path("id");

        as("sven", "reader").get(SUBSCRIPTIONS + "/" + id).then().statusCode(404);
        as("anna", "office").get(SUBSCRIPTIONS + "/" + id).then().statusCode(200);
        given().get(SUBSCRIPTIONS + "/" + id).then().statusCode(401);
    }

    @Test
    void what_cannot_be_understood_is_refused_with_what_was_expected() {
        refused("{\"kind\": \"fax\"}").body("nearest", not(nullValue()));
        refused("{\"kind\": \"webhook\"}").body("detail", equalTo("Ange url."));
        refused("{\"kind\": \"webhook\", \"url\": \"http://10.0.0.1/\"}")
                .body("detail", equalTo("Adressen går till ett internt nät; det är inte tillåtet här."));
        refused("{\"kind\": \"mail\", \"address\": \"a b@c.se\"}").body("type", equalTo("/problems/bad-address"));
        refused("{\"kind\": \"mail\", \"address\": \"a@b.se\", \"rounds\": [\"oj-2071\"]}")
                .body("nearest", equalTo("oj-2017"));
        refused("{\"kind\": ").body("detail", startsWith("Innehållet är inte JSON"));
    }

    private static ValidatableResponse refused(String body) {
        return rita().contentType(ContentType.JSON)
                .body(body)
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private ValidatableResponse webhook() {
        return rita().contentType(ContentType.JSON)
                .body("{\"kind\": \"webhook\", \"url\": \"" + receiver.url() + "\"}")
                .post(SUBSCRIPTIONS)
                .then();
    }

    private static ValidatableResponse deliveries(String subscription) {
        return rita().get(SUBSCRIPTIONS + "/" + subscription + "/deliveries")
                .then()
                .statusCode(200);
    }

    private void publish() {
        String releases = "/api/v1/rounds/" + ROUND + "/releases";
        probe.hear(SAMPLE);
        as("anna", "office").post(releases).then().statusCode(201);
        as("bo", "approver").post(releases + "/1/approve").then().statusCode(200);
        as("bo", "approver").post(releases + "/1/publish").then().statusCode(200);
    }

    private static RequestSpecification rita() {
        return as("rita", "reader");
    }

    private static RequestSpecification as(String person, String role) {
        return given().header("Authorization", "Bearer " + TestSettings.token(person, role));
    }
}
