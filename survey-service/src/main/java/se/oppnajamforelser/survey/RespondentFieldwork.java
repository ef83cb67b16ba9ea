package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.persistence.RespondentSubmissions;
import se.oppnajamforelser.survey.persistence.Respondents;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;
import se.oppnajamforelser.survey.respondent.Turnouts;
import se.oppnajamforelser.survey.round.Collected;

/**
 * Units of care or persons answer: they stand in a list, and are reached by post or by whoever carries the survey out. The
 * round's row is the lock of every file of answers, so that here nothing has to be held.
 */
@Singleton
class RespondentFieldwork implements Fieldwork {

    private final Respondents respondents;
    private final RespondentSubmissions submissions;

    RespondentFieldwork(Respondents respondents, RespondentSubmissions submissions) {
        this.respondents = respondents;
        this.submissions = submissions;
    }

    /**
     * {@inheritDoc}
     *
     * @throws RefusedException if nobody is in the list
     */
    @Override
    public void open(Round round, Instant at) {
        if (respondents.number(round.id()) == 0) {
            throw new RefusedException(
                    Refusal.LIST_MISSING,
                    "Ingen står i listan över svarande, och den går inte att ändra när " + round.name()
                            + " har öppnats. Skicka listan som en CSV-fil till " + Audience.path(round)
                            + " och öppna sedan omgången.");
        }
    }

    @Override
    public List<PartDigest> close(Round round) {
        Map<String, SortedMap<String, Long>> revisions = submissions.revisions(round.id());
        return round.questionnaire().parts().stream()
                .map(part -> Collected.digest(part, revisions.getOrDefault(part.id(), new TreeMap<>())))
                .toList();
    }

    @Override
    public void reopen(Round round) {
        // Whether answers are taken is said by the round alone.
    }

    @Override
    public Optional<SortedMap<String, Integer>> invited(Round round) {
        return Optional.of(
                Turnouts.of(round.frame(), respondents.turnouts(round.id())).asked());
    }
}
