package se.oppnajamforelser.publication.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;
import se.oppnajamforelser.publication.schedule.ClockDesk;

/** The publication's clock, which decides when a scheduled release is published. */
@Path("/api/v1/clock")
@RolesAllowed(Caller.OFFICE)
class ClockResource {

    private final ClockDesk desk;
    private final Clock clock;

    ClockResource(ClockDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What time it is. */
    record ClockView(OffsetDateTime now) {}

    /** What time it is to be. */
    record ClockRequest(Optional<OffsetDateTime> now) {}

    /** What time it is in the publication, with the Swedish offset. */
    @GET
    @Operation(summary = "What time it is in the publication")
    public ClockView now() {
        return new ClockView(OffsetDateTime.now(clock));
    }

    /** Sets the clock, in test and demonstration only. */
    @PUT
    @Operation(summary = "Set the clock; only where oj.clock.adjustable is true, otherwise 403")
    public ClockView set(ClockRequest request) {
        OffsetDateTime now = Optional.ofNullable(request)
                .flatMap(ClockRequest::now)
                .orElseThrow(() ->
                        new RefusedException(Refusal.BAD_REQUEST, "Ange now, till exempel 2017-05-30T09:00:00+02:00."));
        desk.set(now.toInstant());
        return now();
    }
}
