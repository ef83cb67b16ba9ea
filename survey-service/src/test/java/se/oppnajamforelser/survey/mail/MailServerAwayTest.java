package se.oppnajamforelser.survey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.oppnajamforelser.embedded.EmbeddedMail;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;

@RunningService
@TestProfile(MailServerAwayTest.NobodyListens.class)
class MailServerAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DELIVERIES = Api.ROUNDS + "/oj-2017/deliveries";

    @Inject
    TestDatabase database;

    @ConfigProperty(name = "oj.test.smtp-port")
    int port;

    @BeforeEach
    void open() {
        database.clear();
        Api.contacts("oj-2017", "unit,name,email\n0114,Anna,away-0114@example.org\n");
        Api.transition("oj-2017", "open").statusCode(200);
    }

    @Test
    void a_failed_try_is_visible_and_the_mail_waits_for_the_next() {
        awaitTries();

        Api.office()
                .queryParam("state", "queued")
                .get(DELIVERIES)
                .then()
                .body("[0].attempts[0].state", equalTo("queued"))
                .body("[0].attempts[0].error", containsString("onnect"));
        assertThat(database.count("mail where next_try_at > now() + interval '1 second'"))
                .isEqualTo(1);
    }

    @Test
    void the_mail_is_sent_when_the_server_is_back(@TempDir Path folder) {
        awaitTries();

        try (EmbeddedMail server = EmbeddedMail.start(folder, port)) {
            database.execute("update mail set next_try_at = now()");
            assertThat(server.mailbox().of("away-0114@example.org").await(1, PATIENCE))
                    .hasSize(1);
            await().atMost(PATIENCE).until(() -> database.count("mail where state = 'sent'") == 1);
        }
    }

    @Test
    void after_the_last_try_the_mail_has_failed() {
        awaitTries();

        database.execute("update mail set tries = 7, next_try_at = now()");

        await().atMost(PATIENCE).until(() -> database.count("mail where state = 'failed'") == 1);
    }

    @Test
    void the_clock_of_a_real_survey_cannot_be_set() {
        Api.office()
                .body(Map.of("now", "2017-02-27T08:00:00+01:00"))
                .put("/api/v1/clock")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/clock-not-adjustable"));
    }

    private void awaitTries() {
        await().atMost(PATIENCE).until(() -> database.count("mail where tries > 0") == 1);
    }

    /** A port where nobody listens until a test starts a server there; and a clock as in a real survey. */
    public static final class NobodyListens implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.port", "${oj.test.smtp-port}",
                    "oj.test.smtp-port", String.valueOf(freePort()),
                    "oj.clock.adjustable", "false");
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
