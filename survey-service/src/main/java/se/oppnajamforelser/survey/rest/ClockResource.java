package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.oppnajamforelser.survey.ClockDesk;
import se.oppnajamforelser.survey.clock.SwedishTime;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** The survey's clock. */
@Path("/api/v1/clock")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Klocka")
class ClockResource {

    private final ClockDesk desk;

    ClockResource(ClockDesk desk) {
        this.desk = desk;
    }

    /** What time it is in the survey. */
    @GET
    @Operation(summary = "Undersökningens klocka")
    public ClockView get() {
        return new ClockView(
                desk.now().atZone(SwedishTime.ZONE).toOffsetDateTime().toString());
    }

    /** Sets the clock, in tests and demonstrations. */
    @PUT
    @Operation(summary = "Ställ klockan; bara i test och demonstration (oj.clock.adjustable=true)")
    public ClockView put(ClockRequest request) {
        String now = Bodies.required(request)
                .now()
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST, "Ange i now vad klockan ska vara, som 2017-02-27T08:00:00+01:00."));
        desk.set(OffsetDateTime.parse(now).toInstant());
        return get();
    }

    /**
     * What the clock shall be.
     *
     * @param now such as {@code 2017-02-27T08:00:00+01:00}
     */
    @Schema(name = "ClockRequest")
    record ClockRequest(Optional<String> now) {}

    /**
     * What the clock is.
     *
     * @param now in Swedish time
     */
    @Schema(name = "Clock")
    record ClockView(String now) {}
}
