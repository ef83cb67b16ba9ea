package se.oppnajamforelser.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.embedded.Mailbox;
import se.oppnajamforelser.survey.MailDesk.Try;
import se.oppnajamforelser.survey.delivery.MailTexts;
import se.oppnajamforelser.survey.mail.Postman;
import se.oppnajamforelser.survey.persistence.Contacts;
import se.oppnajamforelser.survey.persistence.Deliveries;
import se.oppnajamforelser.survey.persistence.Mails;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.persistence.Waves;

/** Several instances of the service on one database, the running one among them. */
@RunningService
class TwoInstancesTest {

    @Inject
    TestDatabase database;

    @Inject
    Catalogue catalogue;

    @Inject
    SurveyRounds rounds;

    @Inject
    Standings standings;

    @Inject
    Responses responses;

    @Inject
    Contacts contacts;

    @Inject
    Waves waves;

    @Inject
    Mails mails;

    @Inject
    Deliveries deliveries;

    @Inject
    MailTexts texts;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    Mailbox mailbox;

    @BeforeEach
    void open() {
        database.clear();
        Api.setClock("2017-01-24T09:00:00+01:00");
        Api.transition("oj-2017", "open");
    }

    @Test
    void a_wave_is_queued_once_and_each_mail_sent_once() throws Exception {
        Api.contacts("oj-2017", contactsOfEveryone()).statusCode(200);
        database.execute("truncate mail, mail_attempt");
        Api.setClock("2017-02-27T08:00:00+01:00");

        together(this::remindAndSend, this::remindAndSend);

        assertThat(database.count("reminder_wave")).isEqualTo(1);
        assertThat(database.count("mail where kind = 'reminder'")).isEqualTo(316);
        // The service that runs the test sends as well, and may still have a mail in its hands; one that the mail
        // server did
        // not take at first is due again.
        Api.setClock("2017-02-27T12:00:00+01:00");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(database.count("mail where state = 'sent' and kind = 'reminder'"))
                        .isEqualTo(316));
        assertThat(mailbox.received())
                .filteredOn(mail -> mail.recipient().startsWith("two-instances-")
                        && mail.subject().startsWith("Påminnelse"))
                .hasSize(316);
    }

    private Void remindAndSend() {
        Reminders reminders = new Reminders(rounds, standings, responses, contacts, waves, mails, texts, clock);
        MailDesk desk = new MailDesk(catalogue, mails, deliveries, postman, clock);
        QuarkusTransaction.requiringNew().run(() -> reminders.settleDue(catalogue.form("oj-2017")));
        while (QuarkusTransaction.requiringNew().call(desk::sendNext) == Try.SENT) {
            assertThat(desk).isNotNull();
        }
        return null;
    }

    private static void together(Callable<Void> one, Callable<Void> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<Void> done : threads.invokeAll(List.of(one, other))) {
            done.get();
        }
        threads.shutdown();
    }

    private static String contactsOfEveryone() {
        return FilledIn.OJ_2017.round().frame().units().stream()
                .map(Unit::code)
                .map(unit -> unit + ",Kontakt,two-instances-" + unit + "@example.org\n")
                .collect(Collectors.joining("", "unit,name,email\n", ""));
    }
}
