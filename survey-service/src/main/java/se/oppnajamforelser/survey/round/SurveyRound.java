package se.oppnajamforelser.survey.round;

import java.time.Instant;
import java.util.Optional;

/**
 * How far one round of the catalogue has come.
 *
 * @param id such as {@code oj-2017}
 * @param state where it stands
 * @param revision number of changes of state so far; 0 while planned
 * @param openedAt when it was first opened, by the survey's clock
 */
public record SurveyRound(String id, RoundState state, long revision, Optional<Instant> openedAt) {

    /** A round that is only planned. */
    public static SurveyRound planned(String id) {
        return new SurveyRound(id, RoundState.PLANNED, 0, Optional.empty());
    }

    /**
     * The round after a change of state.
     *
     * @throws se.oppnajamforelser.survey.refusal.RefusedException if it cannot go there
     */
    public SurveyRound to(RoundState next, Instant at) {
        return new SurveyRound(id, state.to(next), revision + 1, openedAt.or(() -> Optional.of(at)));
    }
}
