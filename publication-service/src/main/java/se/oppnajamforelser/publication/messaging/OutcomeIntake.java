package se.oppnajamforelser.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.publication.persistence.Snapshots;

/**
 * Takes in the outcome snapshots; publication tells nothing in return, a release is built only when someone asks. What a single
 * unit of care or person got is never published, and not kept here.
 */
@ApplicationScoped
class OutcomeIntake implements EventHandler<OutcomesSettled> {

    private final Snapshots snapshots;

    OutcomeIntake(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOMES;
    }

    @Override
    public Collection<? extends Event> handle(List<OutcomesSettled> events) {
        snapshots.keep(
                events.stream().filter(event -> event.background().isEmpty()).toList(), OutcomesSettled::round);
        return List.of();
    }
}
