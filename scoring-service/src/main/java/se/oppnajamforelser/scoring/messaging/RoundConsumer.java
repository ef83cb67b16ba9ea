package se.oppnajamforelser.scoring.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventHandler;
import se.oppnajamforelser.scoring.Closing;

/** Hears how rounds change, and at the close tells every unit's outcomes and the digest. */
@Singleton
class RoundConsumer implements EventHandler<RoundChanged> {

    private final Closing closing;

    RoundConsumer(Closing closing) {
        this.closing = closing;
    }

    @Override
    public Topic topic() {
        return Topic.ROUNDS;
    }

    @Override
    public Collection<? extends Event> handle(List<RoundChanged> changes) {
        return closing.take(changes);
    }
}
