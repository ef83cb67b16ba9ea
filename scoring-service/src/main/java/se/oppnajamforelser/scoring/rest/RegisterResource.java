package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.oppnajamforelser.scoring.RegisterDesk;
import se.oppnajamforelser.scoring.messaging.Telling;
import se.oppnajamforelser.scoring.register.RegisterReport;
import se.oppnajamforelser.scoring.register.RegisterRow;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;
import se.oppnajamforelser.scoring.supplement.Decision;

/** Figures from registers and lists. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed("office")
@Tag(name = "Registeruppgifter")
class RegisterResource {

    private static final int UNPROCESSABLE = 422;

    private final RegisterDesk desk;
    private final Telling telling;
    private final Deciding deciding;

    RegisterResource(RegisterDesk desk, Telling telling, Deciding deciding) {
        this.desk = desk;
        this.telling = telling;
        this.deciding = deciding;
    }

    /** Takes in a file, or says what would become of it. */
    @POST
    @Path("register-values")
    @Consumes("text/csv")
    @Operation(
            summary = "Ta in registeruppgifter från en CSV-fil",
            description = "Kolumnerna är unit, indicator och period, och av value, numerator, denominator,"
                    + " without_information (de som saknar uppgift, där schablonreducering görs) och listed (ja eller nej)"
                    + " de som indikatorerna behöver. Rapporten säger vad som händer med varje rad. Är någon rad felaktig"
                    + " tas inget in, och svaret är 422. Med dryRun=true sparas ingenting. reason sparas med uppgifterna;"
                    + " ange varifrån de kommer.")
    public RestResponse<ReportView> take(
            @RestPath String round,
            @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) @RestQuery @DefaultValue("false") String dryRun,
            @RestQuery Optional<String> reason,
            byte[] file) {
        boolean rehearsal = Flags.read("dryRun", dryRun);
        byte[] given = Bodies.required(file);
        RegisterReport report = desk.rehearse(round, given);
        if (!rehearsal) {
            Decision decision = deciding.decision(reason);
            telling.carryOut(() -> desk.take(round, report, decision));
        }
        boolean refused = report.isFaulty() && !rehearsal;
        return ResponseBuilder.<ReportView>create(refused ? UNPROCESSABLE : Status.OK.getStatusCode())
                .entity(ReportView.of(report, rehearsal || refused))
                .build();
    }

    /** Takes back what a register says of a unit. */
    @DELETE
    @Path("units/{unit}/register-values/{indicator}")
    @Operation(summary = "Ta tillbaka en registeruppgift, med skäl i reason")
    public void takeBack(
            @RestPath String round,
            @RestPath String unit,
            @RestPath String indicator,
            @RestQuery Optional<String> reason) {
        Decision decision = deciding.decision(reason);
        telling.carryOut(() -> desk.takeBack(round, unit, indicator, decision));
    }

    /**
     * What became of a file, or would become of it.
     *
     * @param dryRun whether nothing was kept
     * @param added rows of which nothing was known before
     * @param changed rows that take the place of what was known
     * @param unchanged rows that were known already
     * @param faulty rows that cannot be taken in
     * @param rows every row
     */
    record ReportView(boolean dryRun, long added, long changed, long unchanged, long faulty, List<RowView> rows) {

        private static ReportView of(RegisterReport report, boolean nothingKept) {
            return new ReportView(
                    nothingKept,
                    report.count(Fate.NEW),
                    report.count(Fate.CHANGED),
                    report.count(Fate.UNCHANGED),
                    report.count(Fate.FAULTY),
                    report.rows().stream().map(RowView::of).toList());
        }
    }

    /**
     * One row.
     *
     * @param line its number in the file
     * @param unit code of the unit
     * @param indicator id of the indicator
     * @param status {@code new}, {@code changed}, {@code unchanged} or {@code faulty}
     * @param message what is wrong and what to do
     */
    record RowView(int line, String unit, String indicator, String status, Optional<String> message) {

        private static RowView of(RegisterRow row) {
            return new RowView(
                    row.line(),
                    row.unit(),
                    row.indicator(),
                    row.fate().name().toLowerCase(Locale.ROOT),
                    Optional.of(row.message()).filter(text -> !text.isBlank()));
        }
    }
}
