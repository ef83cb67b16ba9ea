package se.oppnajamforelser.survey.rest;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.oppnajamforelser.survey.Catalogue;

/** Ready when the catalogue is read. */
@Readiness
class CatalogueReadiness implements HealthCheck {

    private final Catalogue catalogue;

    CatalogueReadiness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("catalogue").status(catalogue.isRead()).build();
    }
}
