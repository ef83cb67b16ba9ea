package se.oppnajamforelser.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.publication.persistence.Snapshots;

/** Takes in the progress of the other stages; publication tells nothing in return, a release is built only when someone asks. */
@ApplicationScoped
class DigestIntake implements EventHandler<DigestReached> {

    private final Snapshots snapshots;

    DigestIntake(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Topic topic() {
        return Topic.DIGESTS;
    }

    @Override
    public Collection<? extends Event> handle(List<DigestReached> events) {
        snapshots.keep(events, DigestReached::round);
        return List.of();
    }
}
