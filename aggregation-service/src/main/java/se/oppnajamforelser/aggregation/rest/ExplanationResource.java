package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Disclosures;
import se.oppnajamforelser.aggregation.Explanations;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.Shares.Tallied;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.ShareExplanation;
import se.oppnajamforelser.catalogue.share.ShareRule;

/** Why a share is what it is. */
@Path("/api/v1/rounds/{round}/explanation")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Andelar")
class ExplanationResource {

    /** Whoever does not say gets JSON. */
    static final String TEXT = "text/plain;charset=utf-8;qs=0.5";

    private static final Filters FILTERS = Filters.of("indicator", "region");
    private static final String SUMMARY = "Varför en andel är som den är, eller inte visas: vilka som räknas och inte";
    private static final String DESCRIPTION =
            "Ange indicator och region en gång var. Svaret har förklaringen i ord och sedan varje utfall med de kommuner,"
                    + " stadsdelar eller enheter som fick det; explanation är var bedömningen förklarar utfallet, ned till"
                    + " svaren. Personer räknas men nämns inte. Med Accept: text/plain kommer samma sak som ett träd i ord.";

    private final KnownRounds rounds;
    private final Shares shares;
    private final GroupDesk groups;
    private final Disclosures disclosures;
    private final Explanations explanations;
    private final Caller caller;

    ExplanationResource(
            KnownRounds rounds,
            Shares shares,
            GroupDesk groups,
            Disclosures disclosures,
            Explanations explanations,
            Caller caller) {
        this.caller = caller;
        this.rounds = rounds;
        this.shares = shares;
        this.groups = groups;
        this.disclosures = disclosures;
        this.explanations = explanations;
    }

    /** The explanation for programs. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public ExplanationAnswer explanation(
            @RestPath String round,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        return explain(round, indicator, region, uri);
    }

    /** The explanation as a tree of lines. */
    @GET
    @Produces(TEXT)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public String tree(
            @RestPath String round,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        return explain(round, indicator, region, uri).tree();
    }

    private ExplanationAnswer explain(String round, List<String> indicators, List<String> regions, UriInfo uri) {
        Round asked = caller.admit(rounds.round(round));
        FILTERS.check(uri);
        String id = Filters.one("indicator", indicators);
        Filters.one("region", regions);
        Selection selection = Selection.of(asked, List.of(), List.of(id), regions, groups::group);
        Indicator indicator = asked.indicator(id);
        Tallied tallied = shares.of(asked, selection.regions(), selection.groups(), selection.areas());
        RegionAnswer place =
                selection.places(asked.frame()).values().stream().findFirst().orElseThrow();
        IndicatorShare share = IndicatorShare.of(asked, tallied.tallies().get(0), indicator)
                .shown(disclosures.of(asked, List.of(indicator)), place.units());
        return ExplanationAnswer.of(
                asked.id(),
                tallied.state().provisional(),
                ShareAnswer.of(place, indicator.area(), share),
                ShareExplanation.of(
                        ShareRule.of(indicator, asked.withholding()),
                        share.share(),
                        asked.frame().respondents()),
                explanations.members(
                        asked,
                        indicator,
                        place.units(),
                        selection.regions().stream().findFirst()));
    }
}
