package se.oppnajamforelser.aggregation.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.aggregation.Aggregation;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;

/** Takes in the outcomes of units. The shares that they change are told by {@link Emission}, some time later. */
@Singleton
public class OutcomesHandler implements EventHandler<OutcomesSettled> {

    private final SnapshotReader reader;
    private final Aggregation aggregation;

    OutcomesHandler(SnapshotReader reader, Aggregation aggregation) {
        this.reader = reader;
        this.aggregation = aggregation;
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOMES;
    }

    @Override
    public Collection<Event> handle(List<OutcomesSettled> events) {
        aggregation.takeIn(events.stream().map(reader::read).toList());
        return List.of();
    }
}
