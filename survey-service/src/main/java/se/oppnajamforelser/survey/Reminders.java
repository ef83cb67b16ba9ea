package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.PartLeft;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.contact.Contact;
import se.oppnajamforelser.survey.delivery.Letter;
import se.oppnajamforelser.survey.delivery.MailKind;
import se.oppnajamforelser.survey.delivery.MailTexts;
import se.oppnajamforelser.survey.delivery.ReminderPlan;
import se.oppnajamforelser.survey.delivery.Wave;
import se.oppnajamforelser.survey.persistence.Contacts;
import se.oppnajamforelser.survey.persistence.Mails;
import se.oppnajamforelser.survey.persistence.Responses;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.persistence.Waves;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** Reminds the units that have something left to answer, at the planned times. */
@Singleton
public class Reminders {

    private final SurveyRounds rounds;
    private final Standings standings;
    private final Responses responses;
    private final Contacts contacts;
    private final Waves waves;
    private final Mails mails;
    private final MailTexts texts;
    private final Clock clock;

    Reminders(
            SurveyRounds rounds,
            Standings standings,
            Responses responses,
            Contacts contacts,
            Waves waves,
            Mails mails,
            MailTexts texts,
            Clock clock) {
        this.rounds = rounds;
        this.standings = standings;
        this.responses = responses;
        this.contacts = contacts;
        this.waves = waves;
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the hour of a wave may have come; asks without holding anything. */
    public boolean mayBeDue(Form form) {
        return !due(form.round(), rounds.get(form.round().id())).isEmpty();
    }

    /**
     * Settles every wave whose hour has come. Whoever is reminded is decided here, in the transaction that queues the
     * mails; the round is held, so that of several instances one settles the wave and the others find it settled.
     */
    @Transactional
    public void settleDue(Form form) {
        Round round = form.round();
        Instant now = clock.instant();
        for (Wave wave : due(round, rounds.lock(round.id()))) {
            List<Letter> letters =
                    switch (wave.outcome()) {
                        case SENT -> letters(form, wave);
                        case PASSED -> List.of();
                    };
            mails.queue(letters, now);
            waves.settle(round.id(), wave, now, letters.size());
        }
    }

    private List<Wave> due(Round round, SurveyRound standing) {
        if (standing.state() != RoundState.OPEN || Audience.asksRespondents(round)) {
            return List.of();
        }
        return new ReminderPlan(round.reminders())
                .due(standing.openedAt().orElseThrow(), clock.instant(), waves.settled(round.id()));
    }

    /** The standings are held, so that no one who is reminded has sent in the last part meanwhile. */
    private List<Letter> letters(Form form, Wave wave) {
        Map<String, Contact> contactOf =
                contacts.of(form.round().id()).stream().collect(Collectors.toMap(Contact::unit, Function.identity()));
        List<String> waitedFor = standings.lock(form.round().id()).stream()
                .filter(standing -> standing.state().isWaitedFor())
                .map(Standing::unit)
                .distinct()
                .filter(contactOf::containsKey)
                .toList();
        Map<String, List<Response>> responsesOf = responses.of(form.round().id(), waitedFor).stream()
                .collect(Collectors.groupingBy(response -> response.key().unit()));
        return waitedFor.stream()
                .map(unit -> letter(form, wave, contactOf.get(unit), responsesOf.get(unit)))
                .toList();
    }

    private Letter letter(Form form, Wave wave, Contact contact, List<Response> responses) {
        return new Letter(
                form.round().id(),
                contact.unit(),
                MailKind.REMINDER,
                wave.number(),
                contact.email(),
                texts.reminder(form.round(), contact, left(form, responses)));
    }

    private static List<PartLeft> left(Form form, List<Response> responses) {
        Stream<Optional<Response>> inOrder = form.round().questionnaire().parts().stream()
                .map(part -> responses.stream()
                        .filter(response -> response.key().part().equals(part.id()))
                        .findFirst());
        return inOrder.flatMap(Optional::stream)
                .filter(response -> response.state().isWaitedFor())
                .map(response -> PartLeft.of(form, response))
                .toList();
    }
}
