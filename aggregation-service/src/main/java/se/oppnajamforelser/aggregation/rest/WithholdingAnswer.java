package se.oppnajamforelser.aggregation.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.rest.ShareAnswer.WithheldAnswer;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.WithholdingTrial;

/**
 * Both rules for when a figure is not shown, tried on a round.
 *
 * @param round id of the round
 * @param inForce what counts towards the limit in the round: {@code bortfall} or {@code ej-aktuellt-och-bortfall}
 * @param percent the limit, percent of a region's units
 * @param compared number of figures that were tried
 * @param changed those that the choice of rule decides
 */
@Schema(name = "WithholdingRules")
record WithholdingAnswer(String round, String inForce, int percent, int compared, List<CellAnswer> changed) {

    /**
     * A figure that one of the rules shows and the other does not.
     *
     * @param region id of the region
     * @param regionName its name
     * @param indicator id of the indicator
     * @param indicatorName its name
     * @param units number of units in the region
     * @param bortfall number of them without an outcome
     * @param ejAktuellt number of them that it is not applicable to
     * @param byBortfall the figure where only non-response counts
     * @param byEjAktuelltOchBortfall the figure where not applicable counts as well
     */
    @Schema(name = "WithholdingCell")
    record CellAnswer(
            String region,
            String regionName,
            String indicator,
            String indicatorName,
            int units,
            int bortfall,
            int ejAktuellt,
            FigureAnswer byBortfall,
            FigureAnswer byEjAktuelltOchBortfall) {

        static CellAnswer of(RegionAnswer region, Indicator indicator, WithholdingTrial trial) {
            Tally tally = trial.bortfall().tally();
            return new CellAnswer(
                    region.region(),
                    region.regionName(),
                    indicator.id().value(),
                    indicator.name(),
                    tally.units(),
                    tally.count(Outcome.BORTFALL),
                    tally.count(Outcome.EJ_AKTUELLT),
                    FigureAnswer.of(trial.bortfall()),
                    FigureAnswer.of(trial.ejAktuelltOchBortfall()));
        }
    }

    /**
     * A figure under one of the rules.
     *
     * @param percent the share, where it is one and shown
     * @param mean the mean, where it is one and shown
     * @param withheld why nothing is shown, where nothing is
     */
    @Schema(name = "WithholdingFigure")
    record FigureAnswer(Optional<BigDecimal> percent, Optional<BigDecimal> mean, Optional<WithheldAnswer> withheld) {

        private static FigureAnswer of(Share share) {
            return new FigureAnswer(
                    share.percent(),
                    share.number().map(Share.Number::mean),
                    share.withheld().map(WithheldAnswer::of));
        }
    }
}
