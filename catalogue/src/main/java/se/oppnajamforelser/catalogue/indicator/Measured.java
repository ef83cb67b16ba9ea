package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number that a unit got on a numeric indicator.
 *
 * @param value the number as it is shown: as the unit gave it, otherwise one decimal, rounded half up
 * @param exact the number as it goes into means: as it was given, or of a ratio ten decimals
 * @param parts what a ratio is made of
 */
public record Measured(BigDecimal value, BigDecimal exact, Optional<Parts> parts) {

    /** Enough that a mean of a thousand ratios is right in every decimal that is shown. */
    private static final int DECIMALS = 10;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A numerator and its denominator.
     *
     * @param numerator what was divided
     * @param denominator what it was divided by; not nought
     */
    public record Parts(BigDecimal numerator, BigDecimal denominator) {}

    /** A number that a unit gave. */
    public static Measured of(BigDecimal number) {
        return new Measured(number, number, Optional.empty());
    }

    /** A figure that a register holds ready-made. */
    public static Measured ofRegister(BigDecimal figure) {
        return new Measured(shown(figure), figure, Optional.empty());
    }

    /**
     * One number over another.
     *
     * @param denominator not nought
     * @param percent whether it is given in percent
     */
    public static Measured ratio(BigDecimal numerator, BigDecimal denominator, boolean percent) {
        BigDecimal whole = percent ? numerator.multiply(HUNDRED) : numerator;
        BigDecimal exact = whole.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        return new Measured(
                whole.divide(denominator, 1, RoundingMode.HALF_UP),
                exact,
                Optional.of(new Parts(plain(numerator), plain(denominator))));
    }

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
