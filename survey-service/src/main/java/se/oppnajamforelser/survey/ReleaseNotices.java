package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.delivery.Letter;
import se.oppnajamforelser.survey.delivery.MailKind;
import se.oppnajamforelser.survey.delivery.MailTexts;
import se.oppnajamforelser.survey.persistence.Contacts;
import se.oppnajamforelser.survey.persistence.Mails;

/** Tells everyone who was asked that the results are published, once for each release. */
@Singleton
public class ReleaseNotices {

    private final Catalogue catalogue;
    private final Contacts contacts;
    private final Mails mails;
    private final MailTexts texts;
    private final Clock clock;

    ReleaseNotices(Catalogue catalogue, Contacts contacts, Mails mails, MailTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Queues a notice to every contact of the round, in the current transaction.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     */
    public void queue(ReleasePublished release) {
        Round round = catalogue.form(release.round()).round();
        int number = Math.toIntExact(release.revision());
        List<Letter> letters = contacts.of(round.id()).stream()
                .map(contact -> new Letter(
                        round.id(),
                        contact.unit(),
                        MailKind.RELEASE_NOTICE,
                        number,
                        contact.email(),
                        texts.releaseNotice(round, contact, release)))
                .toList();
        mails.queue(letters, clock.instant());
    }
}
