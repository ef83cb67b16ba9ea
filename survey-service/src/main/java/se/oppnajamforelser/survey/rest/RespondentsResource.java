package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.APPROVER_GROUP;
import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;
import static se.oppnajamforelser.survey.access.Role.READER_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.oppnajamforelser.survey.Catalogue;
import se.oppnajamforelser.survey.RespondentAnswerDesk;
import se.oppnajamforelser.survey.RespondentDesk;
import se.oppnajamforelser.survey.respondent.RespondentList;
import se.oppnajamforelser.survey.respondent.Uptake;

/** Who is asked in a survey of units of care or of persons, and what they answer. */
@Path("/api/v1/rounds/{round}/respondents")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Svarande")
class RespondentsResource {

    private static final int UNPROCESSABLE = 422;

    private final Catalogue catalogue;
    private final RespondentDesk desk;
    private final RespondentAnswerDesk answers;
    private final Callers callers;

    RespondentsResource(Catalogue catalogue, RespondentDesk desk, RespondentAnswerDesk answers, Callers callers) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.answers = answers;
        this.callers = callers;
    }

    /** Takes in the list of respondents, or says what would become of it. */
    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Ta in listan över svarande från en CSV-fil",
            description =
                    "Kolumnerna är respondent (kommunens fyra siffror, bindestreck och ett löpnummer), en för varje"
                            + " indelning i omgången (till exempel kon, alder, regi) och eventuellt vikt. Inga andra kolumner tas"
                            + " emot, och inga personnummer. Är någon rad felaktig tas inget in, och svaret är 422. En ny lista"
                            + " ersätter den gamla tills omgången öppnas; sedan är den låst. Med dryRun=true sparas ingenting.")
    public RestResponse<RespondentListView> take(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String dryRun,
            byte[] file) {
        boolean rehearsal = Flags.read("dryRun", dryRun);
        RespondentList list = desk.read(round, Bodies.required(file));
        if (!rehearsal) {
            desk.keep(round, list);
        }
        boolean refused = list.faults().isAny() && !rehearsal;
        return ResponseBuilder.<RespondentListView>create(refused ? UNPROCESSABLE : Status.OK.getStatusCode())
                .entity(RespondentListView.of(list, rehearsal || refused))
                .build();
    }

    /** How many are asked in every region. */
    @GET
    @RolesAllowed({OFFICE_GROUP, APPROVER_GROUP, READER_GROUP})
    @Operation(summary = "Antal svarande per region och grupp, och hur många av dem som har svarat")
    public RespondentsView get(@RestPath String round) {
        return RespondentsView.of(catalogue.form(round).round().frame(), desk.turnouts(round));
    }

    /** Takes in what respondents answer, or says what would become of it. */
    @POST
    @Path("answers")
    @Consumes("text/csv")
    @Operation(
            summary = "Ta in svar från en CSV-fil med en rad för varje svarande",
            description =
                    "Kolumnerna är respondent och en för varje svar, med frågan som rubrik (B1, B2 ...). En rad är"
                            + " allt som den svarande svarar i delen; tomma fält är obesvarade frågor. För varje svarande tas allt"
                            + " in eller inget, och rapporten säger vilka rader som inte har tagits in och varför. Samma svar en"
                            + " gång till ändrar ingenting, så en fil kan skickas om. Skicka högst omkring 10 000 rader i taget."
                            + " Med dryRun=true sparas ingenting.")
    public UptakeView answers(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String dryRun,
            byte[] file) {
        boolean rehearsal = Flags.read("dryRun", dryRun);
        byte[] given = Bodies.required(file);
        Uptake uptake = rehearsal
                ? answers.rehearse(callers.caller(), round, given)
                : answers.carryOut(callers.caller(), round, given);
        return UptakeView.of(uptake, rehearsal);
    }
}
