package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.contact.Contact;
import se.oppnajamforelser.survey.delivery.Letter;
import se.oppnajamforelser.survey.delivery.MailKind;
import se.oppnajamforelser.survey.delivery.MailTexts;
import se.oppnajamforelser.survey.persistence.Contacts;
import se.oppnajamforelser.survey.persistence.Mails;

/** Invites the units of an open round, each of them once. */
@Singleton
class Invitations {

    private static final int NO_WAVE = 0;

    private final Contacts contacts;
    private final Mails mails;
    private final MailTexts texts;

    Invitations(Contacts contacts, Mails mails, MailTexts texts) {
        this.contacts = contacts;
        this.mails = mails;
        this.texts = texts;
    }

    /** Queues an invitation to every contact whose unit has none yet, in the current transaction. */
    void queue(Round round, Instant at) {
        List<Letter> letters = contacts.of(round.id()).stream()
                .map(contact -> letter(round, contact))
                .toList();
        mails.queue(letters, at);
    }

    private Letter letter(Round round, Contact contact) {
        return new Letter(
                round.id(),
                contact.unit(),
                MailKind.INVITATION,
                NO_WAVE,
                contact.email(),
                texts.invitation(round, contact));
    }
}
