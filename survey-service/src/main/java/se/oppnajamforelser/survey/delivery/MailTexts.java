package se.oppnajamforelser.survey.delivery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.answer.PartLeft;
import se.oppnajamforelser.survey.clock.SwedishTime;
import se.oppnajamforelser.survey.contact.Contact;

/** What the mails to the units say. */
public final class MailTexts {

    private static final String QUESTIONS = "Har ni frågor? Svara på det här mejlet.";

    private final Optional<String> surveyAddress;
    private final Optional<String> releaseAddress;

    /**
     * Texts with links.
     *
     * @param surveyAddress where the survey is answered; empty for no link
     * @param releaseAddress where results are published; empty for no link
     */
    public MailTexts(Optional<String> surveyAddress, Optional<String> releaseAddress) {
        this.surveyAddress = surveyAddress;
        this.releaseAddress = releaseAddress;
    }

    /** The round has opened. */
    public MailText invitation(Round round, Contact contact) {
        Unit unit = round.frame().unit(contact.unit());
        return new MailText("Dags att svara: " + round.name(), """
                Hej %s!

                Nu kan %s svara på enkäten %s.

                %s
                %s
                Svara senast %s. Ni kan spara och fortsätta en annan dag, och ni kan ändra och skicka in på nytt så länge \
                enkäten är öppen.
                %s
                %s
                """.formatted(
                contact.name(),
                unit.fullName(),
                round.name(),
                partsIntroduction(round),
                bullets(round.questionnaire().parts().stream().map(Part::name).toList()),
                SwedishTime.day(round.closes()),
                link("Enkäten finns här: ", surveyAddress),
                QUESTIONS));
    }

    private static String partsIntroduction(Round round) {
        int parts = round.questionnaire().parts().size();
        return parts == 1 ? "Enkäten har en del:" : "Enkäten har " + parts + " delar, som skickas in var för sig:";
    }

    /**
     * Something is left to answer.
     *
     * @param left what is left, part by part
     */
    public MailText reminder(Round round, Contact contact, List<PartLeft> left) {
        Unit unit = round.frame().unit(contact.unit());
        return new MailText("Påminnelse: " + round.name(), """
                Hej %s!

                %s har inte svarat färdigt på enkäten %s. Det här är kvar:

                %s
                Svara senast %s.
                %s
                %s
                """.formatted(
                        contact.name(),
                        unit.fullName(),
                        round.name(),
                        bullets(left.stream().map(PartLeft::text).toList()),
                        SwedishTime.day(round.closes()),
                        link("Enkäten finns här: ", surveyAddress),
                        QUESTIONS));
    }

    /** The results are published. */
    public MailText releaseNotice(Round round, Contact contact, ReleasePublished release) {
        return new MailText("Resultaten är publicerade: " + round.name(), """
                Hej %s!

                Resultaten av enkäten %s är publicerade (version %s, %s). Tack för att ni har hjälpt till.

                Publiceringen består av:

                %s%s
                %s
                """.formatted(
                        contact.name(),
                        round.name(),
                        release.version(),
                        SwedishTime.moment(release.publishedAt()),
                        bullets(release.files().stream()
                                .map(ReleasePublished.File::name)
                                .toList()),
                        link("Filerna finns här: ", releaseAddress),
                        QUESTIONS));
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private static String link(String introduction, Optional<String> address) {
        return address.map(there -> "\n" + introduction + there + "\n").orElse("");
    }
}
