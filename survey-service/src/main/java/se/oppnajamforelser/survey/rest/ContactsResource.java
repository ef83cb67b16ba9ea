package se.oppnajamforelser.survey.rest;

import static se.oppnajamforelser.survey.access.Role.OFFICE_GROUP;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.survey.ContactDesk;
import se.oppnajamforelser.survey.contact.Contact;
import se.oppnajamforelser.survey.contact.ContactLine;

/** Whom each unit's mail goes to. */
@Path("/api/v1/rounds/{round}/contacts")
@RolesAllowed(OFFICE_GROUP)
@Tag(name = "Kontakter")
class ContactsResource {

    private final ContactDesk desk;
    private final Callers callers;

    ContactsResource(ContactDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Every contact, and the units that have none. */
    @GET
    @Operation(summary = "Kontakterna, och de enheter som saknar kontakt och därför inte får några mejl")
    public ContactsView list(@RestPath String round) {
        return new ContactsView(desk.contacts(round), missing(round));
    }

    /** Takes in a CSV file with the columns unit, name and email. */
    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Ta in kontakter från en CSV-fil: unit, name, email",
            description = "En enhet har en kontakt; en ny ersätter den gamla. Är omgången öppen får de enheter som inte"
                    + " har fått någon inbjudan en nu.")
    public ContactReportView take(@RestPath String round, byte[] file) {
        List<ContactLine> lines = desk.take(callers.caller(), round, Bodies.required(file));
        return new ContactReportView(
                lines.stream().map(LineView::of).toList(),
                lines.stream()
                        .filter(line -> line.status() == ContactLine.Status.OK)
                        .count(),
                lines.stream()
                        .filter(line -> line.status() == ContactLine.Status.ERROR)
                        .count(),
                missing(round));
    }

    private List<UnitNameView> missing(String round) {
        return desk.unitsWithout(round).stream().map(UnitNameView::of).toList();
    }

    /**
     * The contacts of a round.
     *
     * @param contacts in order of unit
     * @param missing the units without a contact
     */
    @Schema(name = "Contacts")
    record ContactsView(List<Contact> contacts, List<UnitNameView> missing) {}

    /**
     * What became of a file of contacts.
     *
     * @param lines each line
     * @param saved number of contacts kept
     * @param refused number of lines left out
     * @param missing the units that still have no contact
     */
    @Schema(name = "ContactReport")
    record ContactReportView(List<LineView> lines, long saved, long refused, List<UnitNameView> missing) {}

    /**
     * One line.
     *
     * @param line its number in the file
     * @param unit as written there
     * @param status {@code ok} or {@code error}
     * @param message what is wrong and what to do
     */
    @Schema(name = "ContactLine")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record LineView(int line, String unit, String status, String message) {

        static LineView of(ContactLine line) {
            return new LineView(
                    line.line(), line.unit(), line.status().name().toLowerCase(Locale.ROOT), line.message());
        }
    }

    /**
     * A unit by name.
     *
     * @param unit code
     * @param name with the kommun's name for a stadsdel
     */
    @Schema(name = "UnitName")
    record UnitNameView(String unit, String name) {

        static UnitNameView of(Unit unit) {
            return new UnitNameView(unit.code(), unit.fullName());
        }
    }
}
