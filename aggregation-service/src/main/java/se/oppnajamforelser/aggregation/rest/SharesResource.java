package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Disclosures;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.round.Round;

/** The shares of every region, as they stand. */
@Path("/api/v1/rounds/{round}")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Andelar")
class SharesResource {

    private static final Filters FILTERS = Filters.of("area", "indicator", "region");

    private final KnownRounds rounds;
    private final Shares shares;
    private final GroupDesk groups;
    private final Disclosures disclosures;
    private final Caller caller;

    SharesResource(KnownRounds rounds, Shares shares, GroupDesk groups, Disclosures disclosures, Caller caller) {
        this.caller = caller;
        this.rounds = rounds;
        this.shares = shares;
        this.groups = groups;
        this.disclosures = disclosures;
    }

    /** Shares by area, indicator and region; each filter may be given several times. */
    @GET
    @Path("shares")
    @Operation(
            summary = "Andelar och medelvärden per region, med antal, svarsfrekvens och varför något inte visas",
            description = "Filtret region tar även id för egna grupper, till exempel grupp-nordvast. En siffra ur ett"
                    + " register som gäller få personer, eller som en sådan kan räknas fram ur, visas inte. Andelar"
                    + " bland personer läses av dem som arbetar med utgåvor; andra läser dem i en utgåva.")
    public ShareAnswer.SharesAnswer shares(
            @RestPath String round,
            @RestQuery List<String> area,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        Round asked = caller.admit(rounds.round(round));
        FILTERS.check(uri);
        Selection selection = Selection.of(asked, area, indicator, region, groups::group);
        return ShareAnswer.SharesAnswer.of(
                asked,
                selection.places(asked.frame()),
                shares.of(asked, selection.regions(), selection.groups(), selection.areas()),
                selection.indicators(),
                disclosures.of(asked, selection.in(asked)));
    }

    /** Every region of the round, with the ids that the filter understands. */
    @GET
    @Path("regions")
    @Operation(summary = "Regionerna i omgången: riket, län, storstäder, storleksgrupper och SKL-grupper")
    public List<RegionAnswer> regions(@RestPath String round) {
        return rounds.round(round).frame().regions().stream()
                .map(RegionAnswer::of)
                .toList();
    }

    /** How far the figures have come. */
    @GET
    @Path("progress")
    @Operation(
            summary = "Hur långt andelarna har kommit: vilka inskickade svar de vilar på och vad som är skickat vidare")
    public ProgressAnswer progress(@RestPath String round) {
        return ProgressAnswer.of(shares.progress(rounds.round(round).id()));
    }
}
