package se.oppnajamforelser.survey.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.answer.PartLeft;
import se.oppnajamforelser.survey.contact.Contact;

class MailTextsTest {

    private static final Round ROUND = FilledIn.OJ_2017.round();
    private static final Contact ANNA = new Contact("1480-01", "Anna Ek", "anna@example.org");

    private final MailTexts texts =
            new MailTexts(Optional.of("https://enkat.example.org"), Optional.of("https://resultat.example.org"));

    @Test
    void an_invitation_says_what_is_asked_and_until_when() {
        assertThat(texts.invitation(ROUND, ANNA)).isEqualTo(new MailText("""
                Dags att svara: Öppna jämförelser 2017 – socialtjänst""", """
                Hej Anna Ek!

                Nu kan Angered, Göteborg svara på enkäten Öppna jämförelser 2017 – socialtjänst.

                Enkäten har 3 delar, som skickas in var för sig:
                - Gemensam del
                - Ekonomiskt bistånd
                - Våld i nära relationer

                Svara senast tisdag den 21 mars 2017. Ni kan spara och fortsätta en annan dag, och ni kan ändra och skicka \
                in på nytt så länge enkäten är öppen.

                Enkäten finns här: https://enkat.example.org

                Har ni frågor? Svara på det här mejlet.
                """));
    }

    @Test
    void an_invitation_to_a_survey_of_one_part_says_so() {
        assertThat(texts.invitation(FilledIn.E_HALSA.round(), new Contact("0114", "Bo", "bo@example.org"))
                        .body())
                .contains("Enkäten har en del:\n- E-hälsa och välfärdsteknik\n");
    }

    @Test
    void a_reminder_says_what_is_left_and_until_when() {
        List<PartLeft> left = List.of(
                new PartLeft("G", 3, "Gemensam del: påbörjad, 3 svar saknas eller behöver rättas"),
                new PartLeft("V", 16, "Våld i nära relationer: inte påbörjad"));

        assertThat(texts.reminder(ROUND, ANNA, left)).isEqualTo(new MailText("""
                Påminnelse: Öppna jämförelser 2017 – socialtjänst""", """
                Hej Anna Ek!

                Angered, Göteborg har inte svarat färdigt på enkäten Öppna jämförelser 2017 – socialtjänst. Det här är kvar:

                - Gemensam del: påbörjad, 3 svar saknas eller behöver rättas
                - Våld i nära relationer: inte påbörjad

                Svara senast tisdag den 21 mars 2017.

                Enkäten finns här: https://enkat.example.org

                Har ni frågor? Svara på det här mejlet.
                """));
    }

    @Test
    void a_release_notice_names_the_files() {
        assertThat(texts.releaseNotice(ROUND, ANNA, release())).isEqualTo(new MailText("""
                Resultaten är publicerade: Öppna jämförelser 2017 – socialtjänst""", """
                Hej Anna Ek!

                Resultaten av enkäten Öppna jämförelser 2017 – socialtjänst är publicerade (version 1.0.0, 13 juni 2017 \
                kl. 10:00). Tack för att ni har hjälpt till.

                Publiceringen består av:

                - ekonomiskt-bistand.xlsx
                - oj-2017.csv

                Filerna finns här: https://resultat.example.org

                Har ni frågor? Svara på det här mejlet.
                """));
    }

    @Test
    void without_an_address_there_is_no_link() {
        MailTexts bare = new MailTexts(Optional.empty(), Optional.empty());

        assertThat(bare.reminder(ROUND, ANNA, List.of()).body()).doesNotContain("Enkäten finns här");
        assertThat(bare.releaseNotice(ROUND, ANNA, release()).body()).doesNotContain("Filerna finns här");
    }

    private static ReleasePublished release() {
        return new ReleasePublished(
                "oj-2017",
                1,
                "1.0.0",
                "Öppna jämförelser 2017",
                Instant.parse("2017-06-13T08:00:00Z"),
                List.of(),
                List.of(
                        new ReleasePublished.File("ekonomiskt-bistand.xlsx", "application/vnd.ms-excel", 1, "a", "/a"),
                        new ReleasePublished.File("oj-2017.csv", "text/csv", 1, "b", "/b")));
    }
}
