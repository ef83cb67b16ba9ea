package se.oppnajamforelser.publication.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import se.oppnajamforelser.catalogue.printed.AreaSheet;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.Catalogue;

/** The rules of an area, printed for whoever has to agree to them or to compute by them. Open to everyone. */
@Path("/api/v1/rounds/{round}/rules")
@PermitAll
class RulesResource {

    private final Catalogue catalogue;

    RulesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every rule in Swedish and as a decision table. */
    @GET
    @Path("{area}.md")
    @Produces("text/markdown;charset=UTF-8")
    @Operation(summary = "Every rule of an area in Swedish, with its decision table, in Markdown")
    public String text(@RestPath String round, @RestPath String area) {
        Round wanted = catalogue.round(round);
        return new AreaSheet(wanted.questionnaire()).markdown(wanted.area(area));
    }

    /** Every rule as a script. */
    @GET
    @Path("{area}.vtl")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "Every rule of an area as a script in VTL 2.1, from a dataset of answers to outcomes")
    public String vtl(@RestPath String round, @RestPath String area) {
        Round wanted = catalogue.round(round);
        return new AreaSheet(wanted.questionnaire()).vtl(wanted.area(area));
    }
}
