package se.oppnajamforelser.survey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.embedded.Mailbox;
import se.oppnajamforelser.embedded.ReceivedMail;
import se.oppnajamforelser.survey.Api;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.RunningService;
import se.oppnajamforelser.survey.TestDatabase;

@RunningService
class RemindersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    TestDatabase database;

    Mailbox mailbox;

    @BeforeEach
    void plan() {
        database.clear();
        Api.setClock("2017-01-24T09:00:00+01:00");
    }

    @Test
    void opening_invites_every_unit_that_has_a_contact() {
        contacts("invited", "0114", "0115");

        Api.transition("oj-2017", "open").statusCode(200);

        assertThat(mailbox.of("invited-0114@example.org").await(1, PATIENCE))
                .extracting(ReceivedMail::subject)
                .containsExactly("Dags att svara: Öppna jämförelser 2017 – socialtjänst");
        assertThat(mailbox.of("invited-0115@example.org")
                        .await(1, PATIENCE)
                        .get(0)
                        .text())
                .contains("Hej Kontakt 0115!", "Vallentuna", "Svara senast tisdag den 21 mars 2017.");
        assertThat(database.count("mail")).isEqualTo(2);
    }

    @Test
    void a_wave_reaches_exactly_those_who_have_something_left() {
        contacts("wave", "0114", "0115", "0117");
        Api.transition("oj-2017", "open");
        submitEverything("0114");
        Api.submit("0115", "G", FilledIn.part("G")).statusCode(201);
        Api.save("0115", "E", 0, Map.of("E0", "ja"));

        Api.setClock("2017-02-27T08:00:00+01:00");

        String reminder =
                mailbox.of("wave-0115@example.org").await(2, PATIENCE).get(1).text();
        assertThat(reminder)
                .contains("- Ekonomiskt bistånd: påbörjad, 17 svar saknas eller behöver rättas")
                .contains("- Våld i nära relationer: inte påbörjad")
                .doesNotContain("Gemensam del")
                .contains("Svara senast tisdag den 21 mars 2017.");
        mailbox.of("wave-0117@example.org").await(2, PATIENCE);
        assertThat(reminded(1)).containsExactly("0115", "0117");
        assertThat(mailbox.of("wave-0114@example.org").received()).hasSize(1);
    }

    @Test
    void nothing_goes_out_a_minute_before_eight() {
        contacts("early", "0114");
        Api.transition("oj-2017", "open");

        Api.setClock("2017-02-27T07:58:00+01:00");
        Api.contacts("oj-2017", "unit,name,email\n0115,Kontakt,early-0115@example.org\n");
        mailbox.of("early-0115@example.org").await(1, PATIENCE);

        assertThat(database.count("reminder_wave")).isZero();
    }

    @Test
    void each_wave_goes_out_once() {
        contacts("thrice", "0114");
        Api.transition("oj-2017", "open");

        Api.setClock("2017-02-27T08:00:00+01:00");
        mailbox.of("thrice-0114@example.org").await(2, PATIENCE);
        Api.setClock("2017-03-06T08:00:00+01:00");
        mailbox.of("thrice-0114@example.org").await(3, PATIENCE);
        Api.setClock("2017-02-27T08:00:00+01:00");
        Api.setClock("2017-03-16T08:00:00+01:00");
        mailbox.of("thrice-0114@example.org").await(4, PATIENCE);

        assertThat(database.texts("select kind || ' ' || wave from mail order by id"))
                .containsExactly("invitation 0", "reminder 1", "reminder 2", "reminder 3");
    }

    @Test
    void of_several_waves_passed_at_once_only_the_newest_is_sent() {
        contacts("jump", "0114");
        Api.transition("oj-2017", "open");

        Api.setClock("2017-03-16T08:00:00+01:00");
        mailbox.of("jump-0114@example.org").await(2, PATIENCE);

        assertThat(database.texts("select wave || ' ' || outcome || ' ' || mails from reminder_wave order by wave"))
                .containsExactly("1 passed 0", "2 passed 0", "3 sent 1");
        assertThat(reminded(3)).containsExactly("0114");
    }

    @Test
    void a_wave_from_before_the_opening_is_not_sent() {
        Api.setClock("2017-03-01T09:00:00+01:00");
        contacts("late", "0114");

        Api.transition("oj-2017", "open");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.texts("select wave || ' ' || outcome from reminder_wave"))
                        .containsExactly("1 passed"));
        assertThat(database.count("mail where kind = 'reminder'")).isZero();
    }

    @Test
    void a_closed_round_reminds_nobody() {
        contacts("closed", "0114");
        Api.transition("oj-2017", "open");
        Api.transition("oj-2017", "closed");

        Api.setClock("2017-02-27T08:00:00+01:00");
        Api.transition("e-halsa-2022", "open");
        Api.contacts("e-halsa-2022", "unit,name,email\n0115,Kontakt,closed-0115@example.org\n");
        mailbox.of("closed-0115@example.org").await(1, PATIENCE);

        assertThat(database.count("mail where kind = 'reminder'")).isZero();
    }

    @Test
    void a_contact_that_comes_after_the_opening_is_invited_at_once_and_once() {
        Api.transition("oj-2017", "open");

        contacts("after", "0114");
        contacts("after", "0114");
        mailbox.of("after-0114@example.org").await(1, PATIENCE);

        assertThat(database.count("mail")).isEqualTo(1);
    }

    private List<String> reminded(int wave) {
        return database.texts("select unit from mail where kind = 'reminder' and wave = " + wave + " order by unit");
    }

    private static void submitEverything(String unit) {
        List.of("G", "E", "V")
                .forEach(part -> Api.submit(unit, part, FilledIn.part(part)).statusCode(201));
    }

    private static void contacts(String name, String... units) {
        StringBuilder csv = new StringBuilder("unit,name,email\n");
        List.of(units)
                .forEach(unit -> csv.append(unit + ",Kontakt " + unit + "," + name + "-" + unit + "@example.org\n"));
        Api.contacts("oj-2017", csv.toString()).statusCode(200);
    }
}
