package se.oppnajamforelser.scoring.messaging;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.messaging.Outbox;

/** Carries out what someone asks for over HTTP, and tells the other services what follows from it. */
@Singleton
public class Telling {

    private final Outbox outbox;

    Telling(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Does it in one transaction; what follows is told once that is committed.
     *
     * @param change gives what is to be told
     */
    @Transactional
    public void carryOut(Supplier<List<Event>> change) {
        outbox.addAll(change.get());
    }
}
