package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Everything that the figures of a round rest on, for whoever wants to compute them again. */
@Path("/api/v1/rounds/{round}/submissions")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Inskick")
class RoundSubmissionsResource {

    private static final String LARGEST_PAGE = "5000";

    private final AnswerReader reader;

    RoundSubmissionsResource(AnswerReader reader) {
        this.reader = reader;
    }

    /** The newest submission of every unit or respondent and part, with its answers; respondents by the page. */
    @GET
    @Operation(
            summary = "Det senaste inskicket av varje del från var och en som har svarat, med kvitto och svar",
            description =
                    "I ordning efter kod. Från kommuner och stadsdelar kommer alla på en gång. Svarande i en lista"
                            + " kommer sidvis, högst limit åt gången, med sin bakgrund: ange i after den sista koden på förra"
                            + " sidan. En tom sida är slutet.")
    public List<Filed> list(
            @RestPath String round,
            @RestQuery @DefaultValue("") String after,
            @RestQuery @DefaultValue(LARGEST_PAGE) String limit) {
        return reader.filed(round, after, most(limit));
    }

    private static int most(String limit) {
        return Optional.of(limit)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= Integer.parseInt(LARGEST_PAGE))
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "limit är \"" + limit + "\". Ange hur många svarande en sida ska ha, 1 till " + LARGEST_PAGE
                                + "."));
    }
}
