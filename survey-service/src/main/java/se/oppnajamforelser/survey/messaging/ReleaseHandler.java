package se.oppnajamforelser.survey.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.survey.ReleaseNotices;

/** Hears that a release is published. */
@Singleton
class ReleaseHandler implements EventHandler<ReleasePublished> {

    private final ReleaseNotices notices;

    ReleaseHandler(ReleaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public Topic topic() {
        return Topic.RELEASES;
    }

    @Override
    public Collection<? extends Event> handle(List<ReleasePublished> releases) {
        releases.forEach(notices::queue);
        return List.of();
    }
}
