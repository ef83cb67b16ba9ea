package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.scoring.outcome.AreaOutcomes;
import se.oppnajamforelser.scoring.outcome.Dossier;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.Dossiers;
import se.oppnajamforelser.scoring.persistence.Outcomes;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.persistence.Units;
import se.oppnajamforelser.scoring.progress.RoundState;

/**
 * Takes in submissions and settles what rests on them. In the caller's transaction; locks in this order: rounds, units,
 * digests.
 */
@Singleton
public class Scoring {

    private final Catalogue catalogue;
    private final RoundStates rounds;
    private final Units units;
    private final Dossiers dossiers;
    private final Outcomes outcomes;
    private final Progress progress;

    Scoring(
            Catalogue catalogue,
            RoundStates rounds,
            Units units,
            Dossiers dossiers,
            Outcomes outcomes,
            Progress progress) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.units = units;
        this.dossiers = dossiers;
        this.outcomes = outcomes;
        this.progress = progress;
    }

    /**
     * Keeps the submissions that are newer than what is stored and settles every area that rests on their parts.
     *
     * @param received each key once
     * @return a snapshot for every such unit and area, new or not, and the digest of every round that is closed and awaits no more
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round, unit, part or question
     */
    public List<Event> take(List<SubmissionReceived> received) {
        received.forEach(submission -> catalogue.of(submission.round()).check(submission));
        List<RoundState> states =
                rounds.hold(received.stream().map(SubmissionReceived::round).collect(Collectors.toSet()));
        Map<UnitKey, Set<String>> parts = received.stream()
                .collect(Collectors.groupingBy(
                        Scoring::unit, Collectors.mapping(SubmissionReceived::part, Collectors.toSet())));
        SortedSet<UnitKey> touched = new TreeSet<>(parts.keySet());
        units.lock(touched);
        List<AreaOutcomes> settled = dossiers.keepNewer(received, touched).stream()
                .flatMap(unit -> settle(unit, parts.get(unit.key())).stream())
                .toList();
        outcomes.putNewer(settled);
        return told(settled, states);
    }

    private List<AreaOutcomes> settle(Dossier unit, Collection<String> parts) {
        RoundScoring scoring = catalogue.of(unit.key().round());
        return scoring.settle(unit, scoring.areasOn(parts));
    }

    private List<Event> told(List<AreaOutcomes> settled, List<RoundState> states) {
        List<Event> told = new ArrayList<>(settled.size() + states.size());
        settled.forEach(area -> told.add(area.toEvent()));
        states.stream()
                .filter(RoundState::isClosed)
                .flatMap(state -> progress.reachedBySubmissions(state).stream())
                .forEach(told::add);
        return told;
    }

    private static UnitKey unit(SubmissionReceived submission) {
        return new UnitKey(submission.round(), submission.unit());
    }
}
