package se.oppnajamforelser.aggregation.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.aggregation.share.IndicatorShare;
import se.oppnajamforelser.catalogue.series.Change;
import se.oppnajamforelser.catalogue.series.Flow;
import se.oppnajamforelser.catalogue.series.SameUnits;
import se.oppnajamforelser.catalogue.series.Stage;
import se.oppnajamforelser.catalogue.series.Verdict;
import se.oppnajamforelser.catalogue.share.Share;

/**
 * How an indicator changed in a region from one round to another.
 *
 * @param from the figure of the earlier round
 * @param to the figure of the later round
 * @param compared how the two years compare
 * @param points the raw change in percentage points, or of the mean; left out where a figure is not shown
 * @param sameUnits the change among the units that count in both years; left out as points is, and where there are none
 * @param nonResponse whether the raw change could come from non-response alone
 * @param text all of it in sentences
 */
@Schema(name = "Change")
record ChangeAnswer(
        ShareAnswer from,
        ShareAnswer to,
        ComparedAnswer compared,
        Optional<BigDecimal> points,
        Optional<SameUnitsAnswer> sameUnits,
        VerdictAnswer nonResponse,
        String text) {

    static ChangeAnswer of(Change change, Side from, Side to) {
        return new ChangeAnswer(
                from.share(change.from()),
                to.share(change.to()),
                ComparedAnswer.of(change.compared()),
                change.points(),
                change.sameUnits().map(SameUnitsAnswer::of),
                VerdictAnswer.of(change.verdict()),
                change.text());
    }

    /** A region in one of the rounds. */
    record Side(Stage stage, RegionAnswer region) {

        private ShareAnswer share(Share share) {
            return ShareAnswer.of(region, stage.indicator().area(), new IndicatorShare(stage.indicator(), share));
        }
    }

    /**
     * The change among the units that count in both years.
     *
     * @param units number of those units
     * @param points their change
     * @param toJa number of them that got Ja and had something else before
     * @param fromJa number of them that had Ja and got something else
     */
    @Schema(name = "SameUnits")
    record SameUnitsAnswer(int units, BigDecimal points, Optional<Integer> toJa, Optional<Integer> fromJa) {

        private static SameUnitsAnswer of(SameUnits same) {
            return new SameUnitsAnswer(
                    same.units(),
                    same.points(),
                    same.flow().map(Flow::toJa),
                    same.flow().map(Flow::fromJa));
        }
    }

    /**
     * Whether a difference could come from non-response alone.
     *
     * @param code {@code no-difference may-be-non-response not-only-non-response unknown}
     * @param text the same in a sentence
     */
    @Schema(name = "Verdict")
    record VerdictAnswer(String code, String text) {

        static VerdictAnswer of(Verdict verdict) {
            return new VerdictAnswer(verdict.code(), verdict.text());
        }
    }

    /**
     * Changes from one round to another.
     *
     * @param from id of the earlier round
     * @param to id of the later round
     * @param provisional whether any of the figures may still change through submissions
     * @param changes indicator by indicator, region by region
     */
    @Schema(name = "Changes")
    record ChangesAnswer(String from, String to, boolean provisional, List<ChangeAnswer> changes) {}
}
