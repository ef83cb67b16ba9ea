package se.oppnajamforelser.scoring.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.messaging.Outbox;
import se.oppnajamforelser.scoring.Catalogue;
import se.oppnajamforelser.scoring.Rescoring;
import se.oppnajamforelser.scoring.outcome.RoundScoring;

/**
 * Reads the catalogue while the service starts, and settles anew what an older catalogue has settled. Nothing waits for
 * that: outcomes of a newer edition have higher revisions, whoever settles them.
 */
@Singleton
class StartUp {

    private static final Logger LOG = Logger.getLogger(StartUp.class);
    private static final int LONGEST_SECONDS = 600;

    private final Catalogue catalogue;
    private final Rescoring rescoring;
    private final Outbox outbox;

    StartUp(Catalogue catalogue, Rescoring rescoring, Outbox outbox) {
        this.catalogue = catalogue;
        this.rescoring = rescoring;
        this.outbox = outbox;
    }

    void begin(@Observes StartupEvent event) {
        Thread thread = new Thread(this::rescore, "catalogue-and-rescoring");
        thread.setDaemon(true);
        thread.start();
    }

    /** A service that cannot bring its outcomes up to its catalogue must not go on: it ends, and is started again. */
    private void rescore() {
        try {
            catalogue.all().forEach(this::rescore);
        } catch (RuntimeException e) {
            LOG.error("The service ends: outcomes could not be brought up to the catalogue", e);
            Quarkus.asyncExit(1);
        }
    }

    private void rescore(RoundScoring scoring) {
        int all = 0;
        for (int told = rescoreSome(scoring); told > 0; told = rescoreSome(scoring)) {
            all += told;
            LOG.infof(
                    "%s: %d snapshots settled anew by catalogue %s",
                    scoring.round().id(), all, scoring.round().version());
        }
    }

    private int rescoreSome(RoundScoring scoring) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            List<Event> events = rescoring.rescore(scoring);
            outbox.addAll(events);
            return events.size();
        });
    }
}
