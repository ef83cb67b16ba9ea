package se.oppnajamforelser.catalogue.series;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import se.oppnajamforelser.catalogue.share.Percent;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;

/**
 * How a region's figure changed from one year to a later one.
 *
 * @param from the earlier share
 * @param to the later share
 * @param compared how the two years compare
 * @param points the raw change, in percentage points or in what the indicator counts, one decimal; empty where one of the
 *     figures is not shown
 * @param sameUnits the change among those that count in both years; empty where there are none, and where a figure is not
 *     shown, since it would tell what is withheld
 * @param verdict whether the raw change could come from non-response alone
 */
public record Change(
        Share from,
        Share to,
        Compared compared,
        Optional<BigDecimal> points,
        Optional<SameUnits> sameUnits,
        Verdict verdict) {

    /**
     * The change between two years.
     *
     * @throws IllegalArgumentException if one is a share and the other a number
     */
    public static Change of(Observation before, Observation after, Compared compared) {
        if (before.rule().kind() != after.rule().kind()) {
            throw new IllegalArgumentException("change from " + before.rule().kind() + " to "
                    + after.rule().kind() + " (expected: the same kind of figure in both years)");
        }
        Share from = before.share();
        Share to = after.share();
        Verdict verdict = Verdict.of(from, to);
        if (!isShown(from) || !isShown(to)) {
            return new Change(from, to, compared, Optional.empty(), Optional.empty(), verdict);
        }
        return new Change(
                from,
                to,
                compared,
                Optional.of(points(before, after, before.counting(), after.counting())),
                SameUnits.of(before, after),
                verdict);
    }

    /** The change in Swedish sentences. */
    public String text() {
        return new ChangeWording(this).text();
    }

    private static boolean isShown(Share share) {
        return !(share.figure() instanceof Share.Withheld);
    }

    static BigDecimal points(Observation before, Observation after, Collection<String> had, Collection<String> have) {
        Share earlier = before.share(had);
        Share later = after.share(have);
        return Percent.change(
                sum(after.rule(), later), later.denominator(), sum(before.rule(), earlier), earlier.denominator());
    }

    private static BigDecimal sum(ShareRule rule, Share share) {
        return rule.kind() == ShareRule.Kind.SHARE
                ? BigDecimal.valueOf(share.numerator() * 100L)
                : share.tally().sum();
    }
}
