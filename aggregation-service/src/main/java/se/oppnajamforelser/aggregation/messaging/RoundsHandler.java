package se.oppnajamforelser.aggregation.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.round.RoundNews;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;

/** Takes in where rounds stand. Every share of such a round is told anew by {@link Emission}. */
@Singleton
public class RoundsHandler implements EventHandler<RoundChanged> {

    private final KnownRounds rounds;
    private final Aggregation aggregation;

    RoundsHandler(KnownRounds rounds, Aggregation aggregation) {
        this.rounds = rounds;
        this.aggregation = aggregation;
    }

    @Override
    public Topic topic() {
        return Topic.ROUNDS;
    }

    @Override
    public Collection<Event> handle(List<RoundChanged> events) {
        aggregation.roundsChanged(events.stream().map(this::news).toList());
        return List.of();
    }

    private RoundNews news(RoundChanged event) {
        return new RoundNews(
                new RoundState(rounds.round(event.round()).id(), event.revision(), Optional.of(event.status())),
                event.parts().stream().mapToInt(PartDigest::submitted).max().orElse(0),
                event.invited().orElseGet(TreeMap::new));
    }
}
