package se.oppnajamforelser.aggregation.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.series.AreaTable;
import se.oppnajamforelser.catalogue.series.Compared;
import se.oppnajamforelser.catalogue.series.Comparisons;

/**
 * How the indicators of a round compare with earlier years and between areas.
 *
 * @param round id of the round
 * @param indicators in the order of the catalogue
 * @param betweenAreas measures that can be compared between areas; none if nobody has said which
 */
@Schema(name = "Comparability")
record ComparabilityAnswer(String round, List<IndicatorAnswer> indicators, List<RowAnswer> betweenAreas) {

    static ComparabilityAnswer of(Round round, Comparisons comparisons, AreaTable table) {
        return new ComparabilityAnswer(
                round.id(),
                round.indicators().stream()
                        .map(indicator -> IndicatorAnswer.of(indicator, comparisons.compared(round, indicator.id())))
                        .toList(),
                table.round().equals(round.id())
                        ? table.rows().stream().map(RowAnswer::of).toList()
                        : List.of());
    }

    /**
     * An indicator and the earlier years.
     *
     * @param indicator its id
     * @param indicatorName its name
     * @param compared how it compares with earlier years, latest first
     */
    @Schema(name = "IndicatorComparability")
    record IndicatorAnswer(String indicator, String indicatorName, List<ComparedAnswer> compared) {

        private static IndicatorAnswer of(Indicator indicator, List<Compared> compared) {
            return new IndicatorAnswer(
                    indicator.id().value(),
                    indicator.name(),
                    compared.stream().map(ComparedAnswer::of).toList());
        }
    }

    /**
     * A measure that several areas are asked about alike.
     *
     * @param name the measure
     * @param areas names of the areas between which it can be compared
     * @param indicators ids of the round's indicators of it
     */
    @Schema(name = "AreaComparability")
    record RowAnswer(String name, List<String> areas, List<String> indicators) {

        private static RowAnswer of(AreaTable.Row row) {
            return new RowAnswer(
                    row.name(),
                    row.comparable().stream().map(AreaTable.Column::name).toList(),
                    row.indicators().stream().map(IndicatorId::value).toList());
        }
    }
}
