package se.oppnajamforelser.aggregation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import se.oppnajamforelser.aggregation.rest.BurdenAnswer.BurdensAnswer;
import se.oppnajamforelser.aggregation.rest.ModelEventAnswer.ModelChangesAnswer;
import se.oppnajamforelser.aggregation.rest.ModelIndicatorAnswer.ModelIndicatorsAnswer;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.catalogue.model.DataSource;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.model.Model;
import se.oppnajamforelser.catalogue.model.ModelArea;
import se.oppnajamforelser.catalogue.model.ModelIndicator;
import se.oppnajamforelser.catalogue.model.ModelPart;

/** The model of 2023: which indicators there are, and what is measured in which year. */
@Path("/api/v1/model")
@RolesAllowed({"reader", "office", "approver"})
@Tag(name = "Modellen")
class ModelResource {

    private static final Filters OF_INDICATORS = Filters.of("year", "area", "part", "survey");
    private static final Filters OF_COVERAGE = Filters.of("area");
    private static final Filters OF_BURDEN = Filters.of("from", "to");
    private static final Filters OF_CHANGES = Filters.of("year");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final KnownRounds rounds;

    ModelResource(KnownRounds rounds) {
        this.rounds = rounds;
    }

    /** The indicators, each with whether it is measured in the year. */
    @GET
    @Path("/indicators")
    @Operation(
            summary = "Modellens indikatorer och nyckeltal, och om de mäts ett visst år",
            description =
                    "Ange year. Filtren area, part och survey kan anges flera gånger; survey är en undersökning eller en"
                            + " annan källa, och då är bara de med som vilar på den enligt modellens dokument. En indikator som"
                            + " inte mäts säger varför, när den mättes senast och när den mäts nästa gång; den är aldrig Bortfall.")
    public ModelIndicatorsAnswer indicators(
            @RestQuery List<String> year,
            @RestQuery List<String> area,
            @RestQuery List<String> part,
            @RestQuery List<String> survey,
            @Context UriInfo uri) {
        OF_INDICATORS.check(uri);
        int asked = year("year", year, FIRST_YEAR);
        List<ModelArea> areas = areas(area);
        Predicate<ModelIndicator> wanted = ofParts(part).and(ofSources(survey));
        MeasuringPlan plan = rounds.plan();
        return new ModelIndicatorsAnswer(
                asked,
                notDescribed(areas),
                areas.stream()
                        .flatMap(one -> one.indicators().stream())
                        .filter(wanted)
                        .map(one -> ModelIndicatorAnswer.of(one, plan, asked))
                        .toList());
    }

    /** How the indicators of quality cover dimensions and types. */
    @GET
    @Path("/coverage")
    @Operation(
            summary = "Hur många kvalitetsindikatorer varje område har, dimension för dimension och typ för typ",
            description = "Filtret area kan anges flera gånger. Utan det ges alla områden.")
    public List<CoverageAnswer> coverage(@RestQuery List<String> area, @Context UriInfo uri) {
        OF_COVERAGE.check(uri);
        return areas(area).stream().map(one -> CoverageAnswer.of(model(), one)).toList();
    }

    /** What the measuring asks of those who answer, year by year. */
    @GET
    @Path("/burden")
    @Operation(
            summary =
                    "Uppgiftslämnarbördan år för år: hur många indikatorer som mäts och vad undersökningarna måste fråga om",
            description = "Ange from och to, från modellens första år. asked är de indikatorer som kräver en fråga, och"
                    + " askedAtMost är samma antal med dem vilkas källa inte är angiven.")
    public BurdensAnswer burden(@RestQuery List<String> from, @RestQuery List<String> to, @Context UriInfo uri) {
        OF_BURDEN.check(uri);
        int first = year("from", from, model().year());
        int last = year("to", to, model().year());
        if (first > last) {
            throw new UnfitFilterException("Filtret from är " + first + " och filtret to är " + last
                    + ", men from ska vara samma år som to eller ett tidigare.");
        }
        return new BurdensAnswer(
                notDescribed(model().areas()),
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> BurdenAnswer.of(rounds.plan(), year))
                        .toList());
    }

    /** What happened to measures in the reviews. */
    @GET
    @Path("/changes")
    @Operation(
            summary = "Vad som har hänt med måtten: pausade, återupptagna, omarbetade, ersatta och borttagna, med skäl",
            description = "Filtret year är det år från vars insamling ändringen gäller. Utan det ges alla år.")
    public ModelChangesAnswer changes(@RestQuery Optional<String> year, @Context UriInfo uri) {
        OF_CHANGES.check(uri);
        List<ModelEventAnswer> all = model().lifecycles().stream()
                .flatMap(lifecycle -> ModelEventAnswer.of(lifecycle, model()))
                .sorted(Comparator.comparingInt(ModelEventAnswer::year))
                .toList();
        Optional<Integer> asked = year.map(text -> year("year", List.of(text), FIRST_YEAR));
        return new ModelChangesAnswer(
                all.stream().map(ModelEventAnswer::year).distinct().toList(),
                all.stream()
                        .filter(event -> asked.map(one -> one == event.year()).orElse(true))
                        .toList());
    }

    private Model model() {
        return rounds.plan().model();
    }

    private static int year(String filter, List<String> given, int least) {
        return Filters.number(filter, Optional.of(Filters.one(filter, given)), least, LAST_YEAR, least);
    }

    /** Those asked for, or all, in the order of the model. */
    private List<ModelArea> areas(List<String> asked) {
        List<ModelArea> found =
                asked.stream().map(id -> Filters.found(() -> model().area(id))).toList();
        return model().areas().stream()
                .filter(area -> found.isEmpty() || found.contains(area))
                .toList();
    }

    private static List<NamedAnswer> notDescribed(List<ModelArea> areas) {
        return areas.stream()
                .filter(area -> !area.isDescribed())
                .map(NamedAnswer::of)
                .toList();
    }

    private Predicate<ModelIndicator> ofParts(List<String> asked) {
        List<ModelPart> parts = asked.stream()
                .map(code -> Filters.found(() -> model().words().part(code)))
                .toList();
        return indicator -> parts.isEmpty() || parts.contains(indicator.part());
    }

    private Predicate<ModelIndicator> ofSources(List<String> asked) {
        List<DataSource> sources = asked.stream()
                .map(id -> Filters.found(() -> model().words().source(id)))
                .toList();
        return indicator -> sources.isEmpty()
                || indicator.origin().source().filter(sources::contains).isPresent();
    }
}
