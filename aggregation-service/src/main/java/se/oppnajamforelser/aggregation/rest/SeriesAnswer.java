package se.oppnajamforelser.aggregation.rest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.rest.ShareAnswer.WithheldAnswer;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.series.Mark;
import se.oppnajamforelser.catalogue.series.NotMeasured;
import se.oppnajamforelser.catalogue.series.RegionSeries;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.series.UnitSeries;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * An indicator year by year, for a region or for a unit.
 *
 * @param indicator as it was asked for
 * @param region the region, if it was asked for
 * @param unit the unit, if it was asked for
 * @param points in order of year, one for every year
 */
@Schema(name = "Series")
record SeriesAnswer(String indicator, Optional<String> region, Optional<String> unit, List<PointAnswer> points) {

    /** The points of the rounds, and one for every year without; each of these says when there was a figure. */
    static List<PointAnswer> everyYear(List<PointAnswer> rounds, List<NotMeasured> without) {
        Stream<PointAnswer> others = without.stream().map(year -> PointAnswer.of(year, lastBefore(rounds, year)));
        return Stream.concat(rounds.stream(), others)
                .sorted(Comparator.comparingInt(PointAnswer::year))
                .toList();
    }

    private static Optional<PointAnswer> lastBefore(List<PointAnswer> rounds, NotMeasured year) {
        return rounds.stream()
                .filter(point -> point.isMeasured() && point.year() < year.year())
                .reduce((earlier, later) -> later);
    }

    /**
     * One year.
     *
     * @param year of publication
     * @param state {@code measured}, {@code not-measured} where nobody was asked, or {@code not-in-round} where others were
     * @param notMeasured why nobody was asked
     * @param round id of the round, if there was one
     * @param provisional whether the figures may still change through submissions
     * @param indicator id of the indicator in that round
     * @param indicatorName its name in that round
     * @param share of the region, with response rate and bounds; left out if the region was not in the round
     * @param outcomes of the unit, or of those that stand for it
     * @param compared how the indicator compares with earlier years, also those that there is no round of
     * @param marks what one has to know about the point
     */
    @Schema(name = "SeriesPoint")
    record PointAnswer(
            int year,
            String state,
            Optional<NotMeasuredAnswer> notMeasured,
            Optional<String> round,
            boolean provisional,
            Optional<String> indicator,
            Optional<String> indicatorName,
            Optional<ShareAnswer> share,
            List<OutcomeAnswer> outcomes,
            List<ComparedAnswer> compared,
            List<MarkAnswer> marks) {

        private static final String MEASURED = "measured";

        static PointAnswer of(RegionSeries.Point point, AskedRegion region, boolean provisional) {
            Stage stage = point.stage();
            Optional<ShareAnswer> share = region.in(stage.round().frame()).flatMap(answer -> point.share()
                    .map(one -> ShareAnswer.of(
                            answer, stage.indicator().area(), new IndicatorShare(stage.indicator(), one))));
            return of(stage, provisional, share, List.of(), point.marks());
        }

        static PointAnswer of(UnitSeries.Point point, boolean provisional, Predicate<String> shows) {
            return of(
                    point.stage(),
                    provisional,
                    Optional.empty(),
                    point.outcomes().stream()
                            .map(one ->
                                    shows.test(one.unit().code()) ? OutcomeAnswer.of(one) : OutcomeAnswer.hidden(one))
                            .toList(),
                    point.marks());
        }

        private static PointAnswer of(NotMeasured year, Optional<PointAnswer> last) {
            return new PointAnswer(
                    year.year(),
                    "not-measured",
                    Optional.of(NotMeasuredAnswer.of(year, last)),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        private boolean isMeasured() {
            return state.equals(MEASURED);
        }

        private static PointAnswer of(
                Stage stage,
                boolean provisional,
                Optional<ShareAnswer> share,
                List<OutcomeAnswer> outcomes,
                List<Mark> marks) {
            return new PointAnswer(
                    stage.year(),
                    share.isPresent() || !outcomes.isEmpty() ? MEASURED : "not-in-round",
                    Optional.empty(),
                    Optional.of(stage.round().id()),
                    provisional,
                    Optional.of(stage.indicator().id().value()),
                    Optional.of(stage.indicator().name()),
                    share,
                    outcomes,
                    stage.compared().stream().map(ComparedAnswer::of).toList(),
                    marks.stream().map(MarkAnswer::of).toList());
        }
    }

    /**
     * What a unit got.
     *
     * @param unit its code
     * @param unitName its name
     * @param outcome code of the outcome
     * @param outcomeLabel the outcome in Swedish
     * @param number the number, if the indicator is one and it is shown
     * @param withheld why it is not shown, if it is not
     */
    @Schema(name = "UnitOutcome")
    record OutcomeAnswer(
            String unit,
            String unitName,
            String outcome,
            String outcomeLabel,
            Optional<BigDecimal> number,
            Optional<WithheldAnswer> withheld) {

        private static OutcomeAnswer of(UnitSeries.Standin one) {
            return new OutcomeAnswer(
                    one.unit().code(),
                    one.unit().fullName(),
                    one.outcome().outcome().code(),
                    one.outcome().outcome().label(),
                    one.outcome().number(),
                    Optional.empty());
        }

        private static OutcomeAnswer hidden(UnitSeries.Standin one) {
            return new OutcomeAnswer(
                    one.unit().code(),
                    one.unit().fullName(),
                    NamedOutcome.SUPPRESSED.code(),
                    NamedOutcome.SUPPRESSED.label(),
                    Optional.empty(),
                    Optional.of(WithheldAnswer.of(Share.Reason.SUPPRESSED)));
        }
    }

    /**
     * Something that one has to know about a point.
     *
     * @param kind {@code comparability changed-group changed-unit not-measured withheld}
     * @param text what it is, in Swedish
     */
    @Schema(name = "Mark")
    record MarkAnswer(String kind, String text) {

        private static MarkAnswer of(Mark mark) {
            return new MarkAnswer(mark.kind().code(), mark.text());
        }
    }
}
