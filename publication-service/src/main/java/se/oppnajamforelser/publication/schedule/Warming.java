package se.oppnajamforelser.publication.schedule;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.publication.Catalogue;
import se.oppnajamforelser.publication.format.XlsxFile;

/** Gets ready in the background what the first release would otherwise wait for: the catalogue and POI's classes. */
@Singleton
class Warming {

    private final Catalogue catalogue;
    private final boolean workbooks;

    Warming(
            Catalogue catalogue,
            @ConfigProperty(name = "oj.workbooks.warm-at-start", defaultValue = "true") boolean workbooks) {
        this.catalogue = catalogue;
        this.workbooks = workbooks;
    }

    /** After everything that makes the service ready. */
    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        Thread warming = new Thread(this::warm, "warming");
        warming.setDaemon(true);
        warming.setPriority(Thread.MIN_PRIORITY);
        warming.start();
    }

    private void warm() {
        catalogue.rounds();
        if (workbooks) {
            XlsxFile.warm();
        }
    }
}
