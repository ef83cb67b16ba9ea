package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The only place where shares and means are rounded: half up, one decimal. */
public final class Percent {

    private Percent() {}

    /** Part of whole in percent. */
    public static BigDecimal of(int part, int whole) {
        return mean(BigDecimal.valueOf(part * 100L), whole);
    }

    /** Part of whole in percent, both of them weights. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /**
     * How much a mean differs from an earlier one; exact until it is rounded, so that it can differ by a tenth from the
     * difference of the two as they are shown.
     *
     * @param sum the later sum; of a share, a hundred for every unit that got Ja
     * @param units number of units that it is the sum of
     * @param earlierSum the earlier sum
     * @param earlierUnits number of units of that
     */
    public static BigDecimal change(BigDecimal sum, int units, BigDecimal earlierSum, int earlierUnits) {
        BigDecimal common =
                sum.multiply(BigDecimal.valueOf(earlierUnits)).subtract(earlierSum.multiply(BigDecimal.valueOf(units)));
        return common.divide(BigDecimal.valueOf((long) units * earlierUnits), 1, RoundingMode.HALF_UP);
    }

    static BigDecimal mean(BigDecimal sum, int units) {
        return sum.divide(BigDecimal.valueOf(units), 1, RoundingMode.HALF_UP);
    }
}
