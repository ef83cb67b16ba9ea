package se.oppnajamforelser.scoring.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.scoring.Laboratory;
import se.oppnajamforelser.scoring.laboratory.Difference;

/** What another rule would change, without anything being stored. */
@Path("/api/v1/rounds/{round}/laboratory")
@RolesAllowed("office")
@Consumes({LaboratoryResource.YAML, MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Tag(name = "Pröva regler")
class LaboratoryResource {

    static final String YAML = "application/yaml";

    /** Whoever does not say gets JSON. */
    static final String CSV = "text/csv;qs=0.5";

    private static final String SUMMARY =
            "Pröva en ändrad regel eller metod: vilka utfall, färger och andelar som ändras";
    private static final String DESCRIPTION =
            "Inget sparas. Ändringen skrivs som i katalogens filer: indicators med rule, outsideDenominator, reportedAs,"
                    + " direction och colour för en eller flera indikatorer, withholding och colours för hela omgången."
                    + " Det som står där ersätter det som gäller. JSON går också bra. Med Accept: text/csv kommer"
                    + " skillnaden som en tabell, en rad för varje cell som ändras. Personer nämns"
                    + " aldrig: persons säger hur många av dem som skulle få ett annat utfall.";

    private final Laboratory laboratory;

    LaboratoryResource(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    /** The difference for programs. */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public DifferenceView tryOut(@RestPath String round, String change) {
        return DifferenceView.of(difference(round, change));
    }

    /** The difference as a table. */
    @POST
    @Produces(CSV)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public String asTable(@RestPath String round, String change) {
        return DifferenceTable.of(difference(round, change));
    }

    private Difference difference(String round, String change) {
        return laboratory.tryOut(round, Optional.ofNullable(change).orElse(""));
    }
}
