package se.oppnajamforelser.catalogue.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Percent;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.Withholding;

/**
 * What one year's outcomes say of an indicator. Percentages have one decimal.
 *
 * @param year the year of publication
 * @param units number of units that were asked
 * @param fulfilling percent Ja as it is published; empty for a number, and where nothing is shown
 * @param cannotAnswer percent Kan inte svara, of those with an outcome; empty if there are none
 * @param notApplicable percent Ej aktuellt, of those with an outcome; empty if there are none
 * @param missing percent Bortfall, of all units; empty if there are none
 * @param comments comments on that of its questions that has most; empty if that is not known of the year
 * @param remarks what is remarkable
 */
public record YearReviewed(
        int year,
        int units,
        Optional<BigDecimal> fulfilling,
        Optional<BigDecimal> cannotAnswer,
        Optional<BigDecimal> notApplicable,
        Optional<BigDecimal> missing,
        Optional<Integer> comments,
        List<Remark> remarks) {

    public YearReviewed {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reviews an indicator by what all units together got.
     *
     * @param comments on that of its questions that has most; empty if that is not known
     */
    public static YearReviewed of(
            int year,
            Indicator indicator,
            Withholding withholding,
            Tally tally,
            Optional<Integer> comments,
            Criteria criteria) {
        int bortfall = tally.count(Outcome.BORTFALL);
        int settled = tally.units() - bortfall;
        Optional<BigDecimal> fulfilling =
                ShareRule.of(indicator, withholding).apply(tally).figure() instanceof Share.Shown shown
                        ? Optional.of(shown.percent())
                        : Optional.empty();
        Optional<BigDecimal> cannotAnswer = percent(tally.count(Outcome.KAN_INTE_SVARA), settled);
        Optional<BigDecimal> notApplicable = percent(tally.count(Outcome.EJ_AKTUELLT), settled);
        Optional<BigDecimal> missing = percent(bortfall, tally.units());
        List<Remark> remarks = new ArrayList<>();
        fulfilling.filter(ja -> reaches(ja, criteria.ceiling())).ifPresent(ja -> remarks.add(Remark.CEILING));
        fulfilling
                .filter(ja -> ja.compareTo(BigDecimal.valueOf(criteria.floor())) <= 0)
                .ifPresent(ja -> remarks.add(Remark.FLOOR));
        cannotAnswer
                .filter(part -> reaches(part, criteria.cannotAnswer()))
                .ifPresent(part -> remarks.add(Remark.CANNOT_ANSWER));
        notApplicable
                .filter(part -> reaches(part, criteria.notApplicable()))
                .ifPresent(part -> remarks.add(Remark.NOT_APPLICABLE));
        missing.filter(part -> reaches(part, criteria.missing())).ifPresent(part -> remarks.add(Remark.MISSING));
        comments.flatMap(most -> percent(most, tally.units()))
                .filter(part -> reaches(part, criteria.comments()))
                .ifPresent(part -> remarks.add(Remark.COMMENTS));
        return new YearReviewed(
                year, tally.units(), fulfilling, cannotAnswer, notApplicable, missing, comments, remarks);
    }

    private static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Percent.of(part, whole));
    }

    private static boolean reaches(BigDecimal percent, int limit) {
        return percent.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }
}
