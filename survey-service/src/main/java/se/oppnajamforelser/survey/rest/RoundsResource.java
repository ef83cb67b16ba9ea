package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.APPROVER_GROUP;
import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;
import static se.oppnajamforelser.survey.access.Role.READER_GROUP;
import static se.oppnajamforelser.survey.access.Role.RESPONDENT_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.AnswerReader;
import se.oppnajamforelser.survey.Catalogue;
import se.oppnajamforelser.survey.QualityDesk;
import se.oppnajamforelser.survey.RespondentDesk;
import se.oppnajamforelser.survey.RoundDesk;
import se.oppnajamforelser.survey.quality.QualityDeclaration;
import se.oppnajamforelser.survey.rate.ResponseRates;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** The rounds, their life cycle and how many have answered. */
@Path("/api/v1/rounds")
@RolesAllowed({RESPONDENT_GROUP, OFFICE_GROUP, APPROVER_GROUP, READER_GROUP})
@Tag(name = "Omgångar")
class RoundsResource {

    private final RoundDesk desk;
    private final Catalogue catalogue;
    private final AnswerReader reader;
    private final QualityDesk quality;
    private final RespondentDesk respondents;
    private final Callers callers;

    RoundsResource(
            RoundDesk desk,
            Catalogue catalogue,
            AnswerReader reader,
            QualityDesk quality,
            RespondentDesk respondents,
            Callers callers) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.reader = reader;
        this.quality = quality;
        this.respondents = respondents;
        this.callers = callers;
    }

    /** Every round, in order of year. */
    @GET
    @Operation(summary = "Alla omgångar")
    public List<RoundView> list() {
        return desk.rounds().stream().map(this::view).toList();
    }

    /** One round. */
    @GET
    @Path("{round}")
    @Operation(summary = "En omgång: läge, tider, påminnelser och delar")
    public RoundView get(@RestPath String round) {
        return view(desk.round(round));
    }

    /** Opens, closes, reopens or archives a round. */
    @POST
    @Path("{round}/transitions")
    @RolesAllowed(OFFICE_GROUP)
    @Operation(summary = "Öppna (open), stäng (closed), öppna för rättelser (reopened) eller arkivera (archived)")
    public RoundView change(@RestPath String round, TransitionRequest request) {
        RoundState next = Bodies.required(request)
                .to()
                .map(RoundState::ofCode)
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Ange i to vart omgången ska: open, closed, reopened eller archived."));
        return view(desk.change(callers.caller(), round, next));
    }

    /** How many have answered, in all, per part and per region. */
    @GET
    @Path("{round}/response-rates")
    @RolesAllowed({OFFICE_GROUP, APPROVER_GROUP, READER_GROUP})
    @Operation(summary = "Svarsfrekvens totalt, per del och per region")
    public ResponseRates rates(@RestPath String round) {
        return reader.rates(round);
    }

    /** What the quality of the figures rests on. */
    @GET
    @Path("{round}/quality-declaration")
    @RolesAllowed({OFFICE_GROUP, APPROVER_GROUP, READER_GROUP})
    @Operation(
            summary =
                    "Uppgifter till kvalitetsdeklarationen: innehåll, tillförlitlighet, aktualitet, tydlighet, jämförbarhet",
            description = "Population, insamlingstid, svarsfrekvens, påminnelser, rättade inskick, anmärkningar från"
                    + " kontrollerna, kommentarer och jämförbarhet, räknade ur omgången som den är nu.")
    public QualityDeclaration quality(@RestPath String round) {
        return quality.declaration(round);
    }

    private RoundView view(SurveyRound round) {
        Round planned = catalogue.form(round.id()).round();
        return RoundView.of(planned, round, respondents.number(planned));
    }

    /**
     * Where a round shall go.
     *
     * @param to {@code open}, {@code closed}, {@code reopened} or {@code archived}
     */
    record TransitionRequest(Optional<String> to) {}
}
