package se.oppnajamforelser.publication.schedule;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.publication.Catalogue;
import se.oppnajamforelser.publication.format.XlsxFile;

/** Gets ready in the background what the first release would otherwise wait for: the catalogue and POI's classes. */
@Singleton
class Warming {

    /** The start itself needs the processor more. */
    private static final Duration DELAY = Duration.ofSeconds(3);

    private final Catalogue catalogue;
    private final boolean workbooks;

    Warming(
            Catalogue catalogue,
            @ConfigProperty(name = "oj.workbooks.warm-at-start", defaultValue = "true") boolean workbooks) {
        this.catalogue = catalogue;
        this.workbooks = workbooks;
    }

    void start(@Observes StartupEvent event) {
        Thread warming = new Thread(this::warm, "warming");
        warming.setDaemon(true);
        warming.start();
    }

    private void warm() {
        try {
            TimeUnit.MILLISECONDS.sleep(DELAY.toMillis());
        } catch (InterruptedException e) {
            return;
        }
        catalogue.rounds();
        if (workbooks) {
            XlsxFile.warm();
        }
    }
}
