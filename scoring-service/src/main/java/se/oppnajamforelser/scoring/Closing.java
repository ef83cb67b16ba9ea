package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.progress.RoundState;

/** Takes in changes of rounds; at the close it gives every unit of the frame its outcomes, also those that sent nothing. */
@Singleton
public class Closing {

    private final Catalogue catalogue;
    private final RoundStates rounds;
    private final Settlement settlement;
    private final Progress progress;

    Closing(Catalogue catalogue, RoundStates rounds, Settlement settlement, Progress progress) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.settlement = settlement;
        this.progress = progress;
    }

    /**
     * Keeps the changes that are newer than what is known, round by round in order of id. In the caller's transaction.
     *
     * @return for every round that is closed now: a snapshot of every unit and area, and the digest
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round
     */
    public List<Event> take(Collection<RoundChanged> changes) {
        changes.forEach(change -> catalogue.of(change.round()));
        return changes.stream()
                .sorted((one, other) -> one.round().compareTo(other.round()))
                .map(rounds::change)
                .filter(RoundState::isClosed)
                .flatMap(state -> complete(state).stream())
                .toList();
    }

    private List<Event> complete(RoundState state) {
        RoundScoring scoring = catalogue.of(state.round());
        List<Event> told = new ArrayList<>();
        settlement.settle(scoring, scoring.frame()).forEach(area -> told.add(area.toEvent()));
        told.add(progress.reached(state));
        return told;
    }
}
