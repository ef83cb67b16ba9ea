package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.answer.Form;
import se.oppnajamforelser.survey.messaging.Announcements;
import se.oppnajamforelser.survey.persistence.SurveyRounds;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** Opens, closes, reopens and archives rounds. */
@Singleton
public class RoundDesk {

    private final Catalogue catalogue;
    private final SurveyRounds rounds;
    private final UnitFieldwork units;
    private final RespondentFieldwork respondents;
    private final Announcements announcements;
    private final Clock clock;

    RoundDesk(
            Catalogue catalogue,
            SurveyRounds rounds,
            UnitFieldwork units,
            RespondentFieldwork respondents,
            Announcements announcements,
            Clock clock) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.units = units;
        this.respondents = respondents;
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
        Fieldwork fieldwork = fieldwork(form.round());
        List<PartDigest> collected =
                switch (next) {
                    case PLANNED, ARCHIVED -> List.of();
                    case OPEN -> {
                        fieldwork.open(form.round(), now);
                        yield List.of();
                    }
                    case CLOSED -> fieldwork.close(form.round());
                    case REOPENED -> {
                        fieldwork.reopen(form.round());
                        yield List.of();
                    }
                };
        next.told()
                .ifPresent(status -> announcements.changed(new RoundChanged(
                        id,
                        after.revision(),
                        status,
                        form.round().version(),
                        now,
                        collected,
                        fieldwork.invited(form.round()))));
        return after;
    }

    private Fieldwork fieldwork(Round round) {
        return Audience.asksRespondents(round) ? respondents : units;
    }
}
