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

    static BigDecimal mean(BigDecimal sum, int units) {
        return sum.divide(BigDecimal.valueOf(units), 1, RoundingMode.HALF_UP);
    }
}
