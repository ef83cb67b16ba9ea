package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.answer.Filed;

/** Everything that the figures of a round rest on, for whoever wants to compute them again. */
@Path("/api/v1/rounds/{round}/submissions")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Inskick")
class RoundSubmissionsResource {

    private final AnswerReader reader;

    RoundSubmissionsResource(AnswerReader reader) {
        this.reader = reader;
    }

    /** The newest submission of every unit and part, with its answers. */
    @GET
    @Operation(summary = "Det senaste inskicket av varje del från varje kommun och stadsdel, med kvitto och svar")
    public List<Filed> list(@RestPath String round) {
        return reader.filed(round);
    }
}
