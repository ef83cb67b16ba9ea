package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.answer.Standing;
import se.oppnajamforelser.survey.messaging.Announcements;
import se.oppnajamforelser.survey.persistence.Standings;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.round.Collected;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** Opens, closes, reopens and archives rounds. */
@Singleton
public class RoundDesk {

    private final Catalogue catalogue;
    private final SurveyRounds rounds;
    private final Standings standings;
    private final Invitations invitations;
    private final Announcements announcements;
    private final Clock clock;

    RoundDesk(
            Catalogue catalogue,
            SurveyRounds rounds,
            Standings standings,
            Invitations invitations,
            Announcements announcements,
            Clock clock) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.standings = standings;
        this.invitations = invitations;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * How far a round has come.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     */
    public SurveyRound round(String id) {
        return rounds.get(catalogue.form(id).round().id());
    }

    /** How far every round of the catalogue has come, in order of year. */
    public List<SurveyRound> rounds() {
        Map<String, SurveyRound> opened = rounds.opened();
        return catalogue.forms().stream()
                .map(form -> form.round().id())
                .map(id -> opened.getOrDefault(id, SurveyRound.planned(id)))
                .toList();
    }

    /**
     * Changes the state of a round and everything that follows from it, in one transaction: responses, invitations and
     * what the other services are told.
     *
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if the round cannot go there; says why
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     */
    @Transactional
    public SurveyRound change(Caller by, String id, RoundState next) {
        Form form = catalogue.form(id);
        SurveyRound before = rounds.lock(id);
        Instant now = clock.instant();
        SurveyRound after = before.to(next, now);
        rounds.put(after, now, by.name());
        List<PartDigest> collected =
                switch (next) {
                    case PLANNED, ARCHIVED -> List.of();
                    case OPEN -> open(form, now);
                    case CLOSED -> close(form);
                    case REOPENED -> reopen(id);
                };
        next.told()
                .ifPresent(status -> announcements.changed(new RoundChanged(
                        id, after.revision(), status, form.round().version(), now, collected)));
        return after;
    }

    private List<PartDigest> open(Form form, Instant now) {
        standings.open(
                form.round().id(),
                form.round().frame().units().stream().map(Unit::code).toList(),
                form.round().questionnaire().parts().stream().map(Part::id).toList());
        invitations.queue(form.round(), now);
        return List.of();
    }

    /** Once the standings are locked no submission is on its way; the digest covers exactly what was let in. */
    private List<PartDigest> close(Form form) {
        List<Standing> locked = standings.lock(form.round().id());
        standings.shut(
                form.round().id(),
                moved(locked, standing -> standing.in(standing.state().roundClosed())));
        return Collected.digests(form.round().questionnaire().parts(), locked);
    }

    private List<PartDigest> reopen(String id) {
        List<Standing> locked = standings.lock(id);
        standings.admit(
                id, moved(locked, standing -> standing.in(standing.state().roundReopened(standing.revision()))));
        return List.of();
    }

    private static List<Standing> moved(List<Standing> standings, UnaryOperator<Standing> move) {
        return standings.stream().map(move).toList();
    }
}
