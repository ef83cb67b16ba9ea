package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.survey.MailDesk;
import se.oppnajamforelser.survey.delivery.MailKind;
import se.oppnajamforelser.survey.delivery.MailState;
import se.oppnajamforelser.survey.persistence.Deliveries.Selection;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** The mails of a round and what has become of them. */
@Path("/api/v1/rounds/{round}/deliveries")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Utskick")
class DeliveriesResource {

    private final MailDesk desk;

    DeliveriesResource(MailDesk desk) {
        this.desk = desk;
    }

    /** The mails that are asked for, with every attempt. */
    @GET
    @Operation(summary = "Inbjudningar, påminnelser och besked om resultat, med alla försök att skicka dem")
    public List<DeliveryView> list(
            @RestPath String round,
            @RestQuery Optional<String> kind,
            @RestQuery Optional<String> wave,
            @RestQuery Optional<String> unit,
            @RestQuery Optional<String> state) {
        Selection selection = new Selection(
                kind.map(DeliveriesResource::kind),
                wave.map(DeliveriesResource::wave).orElse(OptionalInt.empty()),
                unit,
                state.map(MailState::ofCode));
        return desk.deliveries(round, selection).stream().map(DeliveryView::of).toList();
    }

    /** Takes a report on a mail from whoever knows, such as the mail server's bounces. */
    @POST
    @Path("{id}/reports")
    @Operation(summary = "Anteckna att ett skickat mejl har kommit fram (delivered) eller inte (failed)")
    public void report(@RestPath String round, @RestPath long id, ReportRequest request) {
        ReportRequest report = Bodies.required(request);
        switch (report.state().orElse("")) {
            case "delivered" -> desk.delivered(round, id);
            case "failed" -> desk.bounced(round, id, report.error().orElse("rapporterat som inte levererat"));
            default ->
                throw new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Ange state som \"delivered\" (framme) eller \"failed\" (inte framme).");
        }
    }

    /** Queues a mail again that has failed. */
    @POST
    @Path("{id}/retry")
    @Operation(summary = "Försök igen med ett mejl som har misslyckats")
    public void retry(@RestPath String round, @RestPath long id) {
        desk.requeue(round, id);
    }

    private static OptionalInt wave(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "wave är \"" + number + "\". Ange påminnelsens eller publiceringens nummer, eller 0 för inbjudan.");
        }
        return OptionalInt.of(Integer.parseInt(number));
    }

    private static MailKind kind(String code) {
        return Arrays.stream(MailKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.INVALID_REQUEST,
                        "Slaget \"" + code + "\" finns inte. Ange något av "
                                + Arrays.stream(MailKind.values())
                                        .map(MailKind::code)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /**
     * What is known of a mail that was sent.
     *
     * @param state {@code delivered} or {@code failed}
     * @param error why it could not be delivered
     */
    @Schema(name = "DeliveryReport")
    record ReportRequest(Optional<String> state, Optional<String> error) {}
}
