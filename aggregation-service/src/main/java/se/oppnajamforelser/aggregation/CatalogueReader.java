package se.oppnajamforelser.aggregation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.round.Rounds;

/** Reads the catalogue beside the start of everything else; whoever needs it before it is read waits. */
@Singleton
class CatalogueReader {

    @Produces
    @Singleton
    KnownRounds rounds() {
        return new KnownRounds(Rounds::shipped);
    }

    void start(@Observes StartupEvent event, KnownRounds rounds) {
        new Thread(rounds::read, "catalogue").start();
    }
}
