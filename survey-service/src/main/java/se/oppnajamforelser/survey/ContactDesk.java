package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.contact.Contact;
import se.oppnajamforelser.survey.contact.ContactLine;
import se.oppnajamforelser.survey.contact.ContactList;
import se.oppnajamforelser.survey.persistence.Contacts;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.round.RoundState;

/** Keeps whom each unit's mail goes to. */
@Singleton
public class ContactDesk {

    private final Catalogue catalogue;
    private final SurveyRounds rounds;
    private final Contacts contacts;
    private final Invitations invitations;
    private final Clock clock;

    ContactDesk(Catalogue catalogue, SurveyRounds rounds, Contacts contacts, Invitations invitations, Clock clock) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.contacts = contacts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /**
     * Takes in a file of contacts. Where the round is open, units that had no contact before are invited at once.
     *
     * @return what became of each line
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if it is not such a file, or it is not kommuner and
     *     stadsdelar who answer
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     */
    @Transactional
    public List<ContactLine> take(Caller by, String id, byte[] file) {
        Round round = round(id);
        ContactList list = ContactList.ofCsv(round.frame(), file);
        Instant now = clock.instant();
        // Held, so that the round is not opened between the contacts and the invitations.
        RoundState state = rounds.lock(id).state();
        contacts.put(id, list.contacts(), now, by.name());
        if (state == RoundState.OPEN) {
            invitations.queue(round, now);
        }
        return list.lines();
    }

    /** Every contact of a round, in order of unit. */
    public List<Contact> contacts(String round) {
        return contacts.of(round(round).id());
    }

    /** The units of a round that no mail can go to, in order of code. */
    public List<Unit> unitsWithout(String round) {
        Set<String> having = contacts(round).stream().map(Contact::unit).collect(Collectors.toSet());
        return round(round).frame().units().stream()
                .filter(unit -> !having.contains(unit.code()))
                .toList();
    }

    /** Respondents in a list are not mailed. */
    private Round round(String id) {
        Round round = catalogue.form(id).round();
        Audience.requireUnits(round);
        return round;
    }
}
