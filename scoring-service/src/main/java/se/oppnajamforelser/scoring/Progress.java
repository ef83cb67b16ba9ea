package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.persistence.Submissions;
import se.oppnajamforelser.scoring.progress.Reached;
import se.oppnajamforelser.scoring.progress.RoundState;

/** How far the scoring of a round has come. */
@Singleton
public class Progress {

    private final Catalogue catalogue;
    private final RoundStates rounds;
    private final Submissions submissions;
    private final Outcomes outcomes;

    Progress(Catalogue catalogue, RoundStates rounds, Submissions submissions, Outcomes outcomes) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.submissions = submissions;
        this.outcomes = outcomes;
    }

    /** The digest to tell when the current transaction is committed; the last thing the transaction does. */
    DigestReached reached(RoundState state) {
        rounds.oneDigestAtATime(state.round());
        return digest(state);
    }

    /** The same after submissions; nothing while more are awaited, since each batch of them would look at all of them. */
    Optional<DigestReached> reachedBySubmissions(RoundState state) {
        rounds.oneDigestAtATime(state.round());
        return rounds.awaitsMore(state.round()) ? Optional.empty() : Optional.of(digest(state));
    }

    /**
     * How far it has come just now, whether the round is closed or not.
     *
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if there is no such round
     */
    public DigestReached now(String round) {
        catalogue.of(round);
        return digest(rounds.of(round));
    }

    private DigestReached digest(RoundState state) {
        List<String> parts = catalogue.of(state.round()).round().questionnaire().parts().stream()
                .map(Part::id)
                .toList();
        return new Reached(state, submissions.revisions(state.round()), outcomes.revisions(state.round()))
                .digest(parts);
    }
}
