package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.scoring.Progress;

/** How far the scoring has come. */
@Path("/api/v1/rounds/{round}/progress")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Läge")
class ProgressResource {

    private final Progress progress;

    ProgressResource(Progress progress) {
        this.progress = progress;
    }

    /** The digest as it stands; the same that is told on {@code oj.digests} once the round is closed. */
    @GET
    @Operation(summary = "Vilka inskickade svar bedömningen har nått")
    public DigestReached get(@RestPath String round) {
        return progress.now(round);
    }
}
