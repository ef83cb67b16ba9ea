package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.UnitOutcomes;
import se.oppnajamforelser.aggregation.rest.ChangeAnswer.ChangesAnswer;
import se.oppnajamforelser.aggregation.rest.ChangeAnswer.Side;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Change;
import se.oppnajamforelser.catalogue.series.Lineage;

/** Changes from one round to another. */
@Path("/api/v1/changes")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Jämförelser")
class ChangesResource {

    private static final Filters FILTERS = Filters.of("from", "to", "indicator", "region");

    private final KnownRounds rounds;
    private final UnitOutcomes outcomes;
    private final Shares shares;
    private final GroupDesk groups;
    private final Caller caller;

    ChangesResource(KnownRounds rounds, UnitOutcomes outcomes, Shares shares, GroupDesk groups, Caller caller) {
        this.caller = caller;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.shares = shares;
        this.groups = groups;
    }

    /** The raw change, and beside it the change among those that count in both years. */
    @GET
    @Operation(
            summary = "Förändringen mellan två omgångar: rakt av, och bland de enheter som räknas båda gångerna",
            description =
                    "Ange omgångarna from och to. Utan indicator ges alla indikatorer som båda omgångarna har, utan"
                            + " region ges riket. Svaret säger också hur jämförbara åren är och om skillnaden kan bero enbart på"
                            + " bortfall.")
    public ChangesAnswer changes(
            @RestQuery List<String> from,
            @RestQuery List<String> to,
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @Context UriInfo uri) {
        FILTERS.check(uri);
        Round earlier = round("from", from);
        Round later = round("to", to);
        if (earlier.year() >= later.year()) {
            throw new UnfitFilterException("Omgången i from ska vara från ett tidigare år än den i to: " + earlier.id()
                    + " är från " + earlier.year() + " och " + later.id() + " från " + later.year() + ".");
        }
        List<AskedRegion> regions = (region.isEmpty() ? List.of(Region.RIKET) : region)
                .stream()
                        .map(id -> AskedRegion.of(id, List.of(earlier, later), groups::group))
                        .toList();
        List<ChangeAnswer> changes = lineages(earlier, later, indicator).stream()
                .flatMap(lineage -> regions.stream().flatMap(one -> change(lineage, earlier, later, one).stream()))
                .toList();
        boolean provisional =
                shares.state(earlier).provisional() || shares.state(later).provisional();
        return new ChangesAnswer(earlier.id(), later.id(), provisional, changes);
    }

    private Round round(String filter, List<String> given) {
        String id = Filters.one(filter, given);
        return caller.admit(Filters.found(() -> rounds.round(id)));
    }

    /** Those asked for have to be in both rounds; where none is asked for, those that are. */
    private List<Lineage> lineages(Round earlier, Round later, List<String> asked) {
        if (asked.isEmpty()) {
            return later.indicators().stream()
                    .map(indicator ->
                            rounds.comparisons().lineage(indicator.id().value()))
                    .filter(lineage -> lineage.stages().stream()
                            .anyMatch(stage -> stage.round().equals(earlier)))
                    .toList();
        }
        return asked.stream().map(id -> lineage(earlier, later, id)).toList();
    }

    private Lineage lineage(Round earlier, Round later, String indicator) {
        return Filters.found(() -> {
            Lineage lineage = rounds.comparisons().lineage(indicator);
            lineage.stage(earlier.id());
            lineage.stage(later.id());
            return lineage;
        });
    }

    /** Empty where one of the rounds does not have the region. */
    private Optional<ChangeAnswer> change(Lineage lineage, Round earlier, Round later, AskedRegion region) {
        return side(lineage, earlier, region)
                .flatMap(from -> side(lineage, later, region).map(to -> change(lineage, from, to)));
    }

    private static Optional<Side> side(Lineage lineage, Round round, AskedRegion region) {
        return region.in(round.frame()).map(answer -> new Side(lineage.stage(round.id()), answer));
    }

    private ChangeAnswer change(Lineage lineage, Side from, Side to) {
        Change change = Change.of(
                outcomes.of(from.stage(), from.region().units()),
                outcomes.of(to.stage(), to.region().units()),
                lineage.between(from.stage(), to.stage()));
        return ChangeAnswer.of(change, from, to);
    }
}
