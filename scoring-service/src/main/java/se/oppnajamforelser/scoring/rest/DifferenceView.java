package se.oppnajamforelser.scoring.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.NamedOutcome;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.scoring.laboratory.CellResult;
import se.oppnajamforelser.scoring.laboratory.Difference;
import se.oppnajamforelser.scoring.laboratory.OutcomeChange;
import se.oppnajamforelser.scoring.laboratory.PersonsMoved;
import se.oppnajamforelser.scoring.laboratory.ShareChange;

/**
 * What a change of a round would change.
 *
 * @param unitsChanged number of units and persons of which some cell would be another
 * @param cellsChanged number of cells of units and persons that would be another
 * @param coloursChanged how many of those would have another colour
 * @param sharesChanged number of shares that would be another
 * @param cells the cells of kommuner, stadsdelar and units of care, indicator by indicator
 * @param persons how many persons would get another outcome, indicator by indicator
 * @param shares the shares, indicator by indicator
 */
record DifferenceView(
        int unitsChanged,
        int cellsChanged,
        int coloursChanged,
        int sharesChanged,
        List<CellView> cells,
        List<MovedView> persons,
        List<ShareView> shares) {

    static DifferenceView of(Difference difference) {
        return new DifferenceView(
                difference.participants(),
                difference.cells(),
                difference.colours(),
                difference.shares().size(),
                difference.outcomes().stream().map(CellView::of).toList(),
                difference.moved().stream().map(MovedView::of).toList(),
                difference.shares().stream().map(ShareView::of).toList());
    }

    /** The cell of a kommun, stadsdel or unit of care as it is and as it would be. */
    record CellView(
            String indicator,
            String indicatorName,
            String area,
            String unit,
            String unitName,
            ResultView before,
            ResultView after) {

        private static CellView of(OutcomeChange change) {
            Indicator indicator = change.indicator();
            return new CellView(
                    indicator.id().value(),
                    indicator.name(),
                    indicator.area(),
                    change.who().code(),
                    change.who().name(),
                    ResultView.of(change.before()),
                    ResultView.of(change.after()));
        }
    }

    /** How many persons have one outcome and would get another, or another number. */
    record MovedView(
            String indicator, String indicatorName, String area, WordView before, WordView after, int persons) {

        private static MovedView of(PersonsMoved moved) {
            Indicator indicator = moved.indicator();
            return new MovedView(
                    indicator.id().value(),
                    indicator.name(),
                    indicator.area(),
                    WordView.of(moved.before()),
                    WordView.of(moved.after()),
                    moved.persons());
        }

        /** An outcome's code and its word. */
        record WordView(String outcome, String label) {

            private static WordView of(NamedOutcome named) {
                return new WordView(named.code(), named.label());
            }
        }
    }

    /** What stands in a cell: code and word of the outcome, the number of a numeric indicator, the colour. */
    record ResultView(String outcome, String label, Optional<BigDecimal> value, Optional<String> colour) {

        private static ResultView of(CellResult result) {
            return new ResultView(
                    result.named().code(),
                    result.named().label(),
                    result.value(),
                    result.colour().map(Colour::code));
        }
    }

    /** A region's share as it is and as it would be. */
    record ShareView(
            String indicator,
            String indicatorName,
            String area,
            String region,
            String regionName,
            String regionKind,
            FigureView before,
            FigureView after) {

        private static ShareView of(ShareChange change) {
            Indicator indicator = change.indicator();
            return new ShareView(
                    indicator.id().value(),
                    indicator.name(),
                    indicator.area(),
                    change.region().id(),
                    change.region().name(),
                    change.region().kind().code(),
                    FigureView.of(change.before()),
                    FigureView.of(change.after()));
        }
    }

    /**
     * A share.
     *
     * @param percent share of units that got Ja, one decimal, where it is shown
     * @param mean mean of the units' numbers, for a number that is shown
     * @param withheld why nothing is shown, where nothing is
     * @param numerator number of units that got Ja
     * @param denominator number of units that the share is taken of
     * @param lowest the share if every unit without an outcome had got something else than Ja
     * @param highest the share if every unit without an outcome had got Ja
     */
    record FigureView(
            Optional<BigDecimal> percent,
            Optional<BigDecimal> mean,
            Optional<String> withheld,
            int numerator,
            int denominator,
            Optional<BigDecimal> lowest,
            Optional<BigDecimal> highest) {

        private static FigureView of(Share share) {
            return new FigureView(
                    share.percent(),
                    share.number().map(Share.Number::mean),
                    share.withheld().map(Share.Reason::code),
                    share.numerator(),
                    share.denominator(),
                    share.bounds().map(Share.Bounds::lowest),
                    share.bounds().map(Share.Bounds::highest));
        }
    }
}
