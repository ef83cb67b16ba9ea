package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.model.Cycle;
import se.oppnajamforelser.catalogue.model.Goal;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.model.MeasuringStatus;
import se.oppnajamforelser.catalogue.model.ModelIndicator;
import se.oppnajamforelser.catalogue.model.Quality;
import se.oppnajamforelser.catalogue.yaml.Texts;

/**
 * An indicator or key figure of the model, and whether it is measured in a year.
 *
 * @param indicator its id
 * @param indicatorName its name, as printed
 * @param area id of its area
 * @param part which of the five parts it stands in
 * @param kind {@code indikator utvecklingsindikator nyckeltal}
 * @param level bas or fördjupning; left out outside the part of quality, as are dimension and type
 * @param dimension its primary dimension
 * @param type struktur, process or resultat
 * @param cycle how often it is measured; left out for a utvecklingsindikator, which never is
 * @param direction {@code higher lower not-stated}, or {@code none} for a key figure
 * @param directionText the same in a sentence
 * @param population whom it is about
 * @param setting the kind of service that it is about
 * @param goals goals of Agenda 2030 that it belongs to
 * @param source where its figures come from, where that is known
 * @param likelySource where they may come from; a guess that nothing rests on
 * @param asked whether a survey has to ask for it
 * @param sameAs ids of the same measure in other parts
 * @param lifecycle what happened to it in the reviews
 * @param due whether it is measured in the year
 * @param status {@code due not-this-year paused removed replaced not-planned wanted before-model}
 * @param text the status in sentences; it is never Bortfall
 * @param last the last year before in which it was due under the model
 * @param next the next year in which it is due
 * @param note the reading chosen where the source contradicts itself
 */
@Schema(name = "ModelIndicator")
record ModelIndicatorAnswer(
        String indicator,
        String indicatorName,
        String area,
        NamedAnswer part,
        String kind,
        Optional<NamedAnswer> level,
        Optional<NamedAnswer> dimension,
        Optional<NamedAnswer> type,
        Optional<CycleAnswer> cycle,
        String direction,
        String directionText,
        NamedAnswer population,
        Optional<NamedAnswer> setting,
        List<GoalAnswer> goals,
        Optional<NamedAnswer> source,
        Optional<NamedAnswer> likelySource,
        boolean asked,
        List<String> sameAs,
        List<ModelEventAnswer> lifecycle,
        boolean due,
        String status,
        String text,
        Optional<Integer> last,
        Optional<Integer> next,
        Optional<String> note) {

    static ModelIndicatorAnswer of(ModelIndicator one, MeasuringPlan plan, int year) {
        MeasuringStatus status = plan.status(one, year);
        Optional<Quality> quality = one.quality();
        return new ModelIndicatorAnswer(
                one.id().value(),
                one.name(),
                one.area(),
                new NamedAnswer(one.part().code(), one.part().name()),
                Texts.code(one.kind()),
                quality.map(Quality::level).map(level -> new NamedAnswer(level.code(), level.name())),
                quality.map(Quality::dimension).map(dimension -> new NamedAnswer(dimension.code(), dimension.name())),
                quality.map(Quality::type).map(NamedAnswer::of),
                one.cycle().map(CycleAnswer::of),
                Texts.code(one.direction()),
                one.direction().text(),
                NamedAnswer.of(one.population()),
                one.setting().map(NamedAnswer::of),
                one.goals().stream().map(GoalAnswer::of).toList(),
                one.origin().source().map(NamedAnswer::of),
                one.origin().likely().map(NamedAnswer::of),
                one.isAsked(),
                one.sameAs(),
                plan.model().lifecyclesOf(one).stream()
                        .flatMap(lifecycle -> ModelEventAnswer.of(lifecycle, plan.model()))
                        .toList(),
                status instanceof MeasuringStatus.Due,
                status.code(),
                status.text(),
                plan.last(one, year),
                plan.next(one, year),
                one.note());
    }

    /**
     * How often an indicator is measured.
     *
     * @param every years from one measuring to the next
     * @param first the first year
     * @param reading the reading chosen where the source does not say which year is the first
     */
    @Schema(name = "Cycle")
    record CycleAnswer(int every, int first, Optional<String> reading) {

        private static CycleAnswer of(Cycle cycle) {
            return new CycleAnswer(cycle.every(), cycle.first(), cycle.reading());
        }
    }

    /**
     * A goal of Agenda 2030.
     *
     * @param number 1 to 17
     * @param name its name
     */
    @Schema(name = "Goal")
    record GoalAnswer(int number, String name) {

        private static GoalAnswer of(Goal goal) {
            return new GoalAnswer(goal.number(), goal.name());
        }
    }

    /**
     * Indicators of the model in a year.
     *
     * @param year the year
     * @param notDescribed areas asked for whose indicators the model does not list yet
     * @param indicators area by area, in the order of the model
     */
    @Schema(name = "ModelIndicators")
    record ModelIndicatorsAnswer(int year, List<NamedAnswer> notDescribed, List<ModelIndicatorAnswer> indicators) {}
}
