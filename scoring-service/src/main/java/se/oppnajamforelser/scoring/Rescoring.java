package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.progress.RoundState;

/** Settles units anew when the running catalogue is another than the one that their stored outcomes rest on. */
@Singleton
public class Rescoring {

    /** Units whose answers are in memory at one time. */
    static final int AT_MOST = 2_000;

    private final RoundStates rounds;
    private final Settlement settlement;
    private final Outcomes outcomes;
    private final Progress progress;

    Rescoring(RoundStates rounds, Settlement settlement, Outcomes outcomes, Progress progress) {
        this.rounds = rounds;
        this.settlement = settlement;
        this.outcomes = outcomes;
        this.progress = progress;
    }

    /**
     * Brings outcomes of a round up to the running catalogue, those of {@value #AT_MOST} units at most. In the caller's
     * transaction.
     *
     * @return the snapshots of the units that were settled anew, and the digest if the round is closed; empty if all
     *     outcomes rest on the running catalogue already
     */
    public List<Event> rescore(RoundScoring scoring) {
        String round = scoring.round().id();
        SortedSet<UnitKey> outdated =
                new TreeSet<>(outcomes.notSettledBy(round, scoring.round().version(), AT_MOST));
        if (outdated.isEmpty()) {
            return List.of();
        }
        RoundState state = rounds.hold(Set.of(round)).get(0);
        List<Event> told = new ArrayList<>();
        settlement.settle(scoring, outdated).forEach(area -> told.add(area.toEvent()));
        if (state.isClosed()) {
            told.add(progress.reached(state));
        }
        return told;
    }
}
