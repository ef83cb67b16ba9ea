package se.oppnajamforelser.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.publication.persistence.Snapshots;

/** Takes in the rounds; publication tells nothing in return, a release is built only when someone asks. */
@ApplicationScoped
class RoundIntake implements EventHandler<RoundChanged> {

    private final Snapshots snapshots;

    RoundIntake(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Topic topic() {
        return Topic.ROUNDS;
    }

    @Override
    public Collection<? extends Event> handle(List<RoundChanged> events) {
        snapshots.keep(events, RoundChanged::round);
        return List.of();
    }
}
