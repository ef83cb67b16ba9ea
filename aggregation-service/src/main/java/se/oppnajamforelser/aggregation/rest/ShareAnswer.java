package se.oppnajamforelser.aggregation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.Shares.Tallied;
import se.oppnajamforelser.aggregation.share.Disclosure;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.catalogue.indicator.IndicatorId;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * The share of one indicator in a region.
 *
 * @param region id of the region
 * @param regionName its name
 * @param regionKind {@code riket lan kommun storstad storlek skl}, or {@code grupp} for one that a user made
 * @param area id of the area
 * @param indicator id of the indicator
 * @param indicatorName its name
 * @param percent share of units that got Ja, one decimal, where it is shown
 * @param withheld why nothing is shown, where nothing is
 * @param numerator number of units that got Ja
 * @param denominator number of units that the share is taken of
 * @param counts number of units by code of outcome
 * @param units number of units in the region
 * @param responseRate percent of the units that could be judged at all
 * @param lowest the share if every unit without an outcome had got something else than Ja
 * @param highest the share if every unit without an outcome had got Ja
 * @param mean mean of the units' numbers, for a number that is shown
 * @param sum sum of the units' numbers, for a number that is shown
 * @param weightedPercent the share by weight of the units, where they have weights and it is shown
 */
@Schema(name = "Share")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ShareAnswer(
        String region,
        String regionName,
        String regionKind,
        String area,
        String indicator,
        String indicatorName,
        Optional<BigDecimal> percent,
        Optional<WithheldAnswer> withheld,
        int numerator,
        int denominator,
        SortedMap<String, Integer> counts,
        int units,
        BigDecimal responseRate,
        Optional<BigDecimal> lowest,
        Optional<BigDecimal> highest,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> sum,
        Optional<BigDecimal> weightedPercent) {

    static ShareAnswer of(RegionAnswer region, String area, IndicatorShare one) {
        Share share = one.share();
        return new ShareAnswer(
                region.region(),
                region.regionName(),
                region.regionKind(),
                area,
                one.indicator().id().value(),
                one.indicator().name(),
                share.percent(),
                share.withheld().map(WithheldAnswer::of),
                share.numerator(),
                share.denominator(),
                one.counts(),
                share.tally().units(),
                share.responseRate(),
                share.bounds().map(Share.Bounds::lowest),
                share.bounds().map(Share.Bounds::highest),
                share.number().map(Share.Number::mean),
                share.number().flatMap(Share.Number::sum),
                share.weightedPercent());
    }

    /**
     * Why nothing is shown.
     *
     * @param code {@code too-much-missing suppressed no-unit-counts parts-missing}
     * @param text the reason in Swedish
     */
    @Schema(name = "Withheld")
    record WithheldAnswer(String code, String text) {

        static WithheldAnswer of(Share.Reason reason) {
            return new WithheldAnswer(reason.code(), reason.text());
        }
    }

    /**
     * The figures of a round as they stand.
     *
     * @param round id of the round
     * @param provisional whether they may still change through submissions
     * @param status {@code planned open closed reopened archived}
     * @param shares region by region
     */
    @Schema(name = "Shares")
    record SharesAnswer(String round, boolean provisional, String status, List<ShareAnswer> shares) {

        static SharesAnswer of(
                Round round,
                Map<String, RegionAnswer> regions,
                Tallied tallied,
                List<IndicatorId> indicators,
                Disclosure disclosure) {
            return new SharesAnswer(
                    round.id(),
                    tallied.state().provisional(),
                    tallied.state().statusCode(),
                    tallied.tallies().stream()
                            .flatMap(tally -> shares(round, regions, tally, indicators, disclosure).stream())
                            .toList());
        }

        private static List<ShareAnswer> shares(
                Round round,
                Map<String, RegionAnswer> regions,
                RegionTally tally,
                List<IndicatorId> indicators,
                Disclosure disclosure) {
            RegionAnswer region = regions.get(tally.key().region());
            return IndicatorShare.of(round, tally).stream()
                    .filter(one -> indicators.contains(one.indicator().id()))
                    .map(one -> one.shown(disclosure, region.units()))
                    .map(one -> ShareAnswer.of(region, tally.key().area(), one))
                    .toList();
        }
    }
}
