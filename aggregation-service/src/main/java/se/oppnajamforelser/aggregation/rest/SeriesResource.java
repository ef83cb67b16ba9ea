package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.Disclosures;
import se.oppnajamforelser.aggregation.GroupDesk;
import se.oppnajamforelser.aggregation.Shares;
import se.oppnajamforelser.aggregation.UnitOutcomes;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.aggregation.rest.SeriesAnswer.PointAnswer;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.Lineage;
import se.oppnajamforelser.catalogue.series.RegionSeries;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.series.UnitSeries;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/** Series over the rounds. */
@Path("/api/v1/series")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Jämförelser")
class SeriesResource {

    private static final Filters FILTERS = Filters.of("indicator", "region", "unit", "to");
    private static final int LAST_YEAR = 2100;

    private final KnownRounds rounds;
    private final UnitOutcomes outcomes;
    private final Shares shares;
    private final GroupDesk groups;
    private final Disclosures disclosures;
    private final Caller caller;

    SeriesResource(
            KnownRounds rounds,
            UnitOutcomes outcomes,
            Shares shares,
            GroupDesk groups,
            Disclosures disclosures,
            Caller caller) {
        this.caller = caller;
        this.rounds = rounds;
        this.outcomes = outcomes;
        this.shares = shares;
        this.groups = groups;
        this.disclosures = disclosures;
    }

    /** An indicator year by year, for one region or one unit. */
    @GET
    @Operation(
            summary = "En indikator år för år, för en region eller en enhet, med jämförbarhet och svarsfrekvens",
            description =
                    "Ange indicator och antingen region eller unit. Indikatorn följs genom omgångarna även när dess"
                            + " id har ändrats. Brott i jämförbarheten, bytta grupper och sammanslagna enheter är markeringar"
                            + " och inte luckor. År då ingen blev tillfrågad är punkter med state not-measured, som säger varför"
                            + " och när indikatorn mättes senast och mäts nästa gång; de är aldrig Bortfall. Filtret to är"
                            + " sista året.")
    public SeriesAnswer series(
            @RestQuery List<String> indicator,
            @RestQuery List<String> region,
            @RestQuery List<String> unit,
            @RestQuery Optional<String> to,
            @Context UriInfo uri) {
        FILTERS.check(uri);
        String asked = Filters.one("indicator", indicator);
        Lineage lineage = Filters.found(() -> rounds.comparisons().lineage(asked));
        lineage.stages().forEach(stage -> caller.admit(stage.round()));
        if (region.isEmpty() == unit.isEmpty()) {
            throw new UnfitFilterException("Ange antingen region eller unit.");
        }
        int last = Filters.number(
                "to",
                to,
                rounds.years().first(lineage),
                LAST_YEAR,
                rounds.years().last(lineage));
        return unit.isEmpty()
                ? ofRegion(asked, lineage, Filters.one("region", region), last)
                : ofUnit(asked, lineage, Filters.one("unit", unit), last);
    }

    private SeriesAnswer ofRegion(String indicator, Lineage lineage, String id, int last) {
        AskedRegion region =
                AskedRegion.of(id, lineage.stages().stream().map(Stage::round).toList(), groups::group);
        RegionSeries series = RegionSeries.of(lineage, stage -> counted(stage, region));
        List<PointAnswer> points = series.points().stream()
                .map(point -> PointAnswer.of(point, region, provisional(point.stage())))
                .toList();
        return new SeriesAnswer(indicator, Optional.of(id), Optional.empty(), everyYear(lineage, points, last));
    }

    private List<PointAnswer> everyYear(Lineage lineage, List<PointAnswer> points, int last) {
        List<PointAnswer> until =
                points.stream().filter(point -> point.year() <= last).toList();
        return SeriesAnswer.everyYear(until, rounds.years().notMeasured(lineage, last));
    }

    private Optional<RegionSeries.Counted> counted(Stage stage, AskedRegion region) {
        return region.in(stage.round().frame())
                .map(answer -> new RegionSeries.Counted(answer.units(), share(stage, region, answer.units())));
    }

    private Share share(Stage stage, AskedRegion region, List<String> units) {
        Indicator indicator = stage.indicator();
        Share share = ShareRule.of(indicator, stage.round().withholding()).apply(tally(stage, region));
        return disclosures.of(stage.round(), List.of(indicator)).shown(indicator, units, share);
    }

    private Tally tally(Stage stage, AskedRegion region) {
        Round round = stage.round();
        Area area = round.area(stage.indicator().area());
        List<UnitGroup> groups = region.group().stream().toList();
        List<Region> regions = groups.isEmpty()
                ? round.frame().findRegion(region.id()).stream().toList()
                : List.of();
        return shares.of(round, regions, groups, List.of(area)).tallies().get(0).of(area, stage.indicator());
    }

    private SeriesAnswer ofUnit(String indicator, Lineage lineage, String unit, int last) {
        UnitSeries series = Filters.found(() -> UnitSeries.of(lineage, unit, this::outcomes));
        List<PointAnswer> points = series.points().stream()
                .map(point -> PointAnswer.of(point, provisional(point.stage()), code -> shows(point.stage(), code)))
                .toList();
        return new SeriesAnswer(indicator, Optional.empty(), Optional.of(unit), everyYear(lineage, points, last));
    }

    private Map<String, UnitOutcome> outcomes(Stage stage, List<Unit> units) {
        return outcomes.of(stage, units.stream().map(Unit::code).toList()).units();
    }

    private boolean shows(Stage stage, String unit) {
        return disclosures.of(stage.round(), List.of(stage.indicator())).shows(stage.indicator(), List.of(unit));
    }

    private boolean provisional(Stage stage) {
        return shares.state(stage.round()).provisional();
    }
}
