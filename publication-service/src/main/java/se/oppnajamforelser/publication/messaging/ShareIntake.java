package se.oppnajamforelser.publication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.publication.persistence.Snapshots;

/** Takes in the share snapshots; publication tells nothing in return, a release is built only when someone asks. */
@ApplicationScoped
class ShareIntake implements EventHandler<SharesSettled> {

    private final Snapshots snapshots;

    ShareIntake(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Topic topic() {
        return Topic.SHARES;
    }

    @Override
    public Collection<? extends Event> handle(List<SharesSettled> events) {
        snapshots.keep(events, SharesSettled::round);
        return List.of();
    }
}
