package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import se.oppnajamforelser.catalogue.indicator.Measured;

/**
 * What the units' ratios are made of, added up, so that a region's ratio can be taken as if it were one unit.
 *
 * @param units number of units whose numerator and denominator are known
 * @param numerator the sum of their numerators
 * @param denominator the sum of their denominators
 */
public record Ratios(int units, BigDecimal numerator, BigDecimal denominator) {

    /** No unit. */
    public static final Ratios NONE = new Ratios(0, BigDecimal.ZERO, BigDecimal.ZERO);

    public Ratios {
        numerator = plain(numerator);
        denominator = plain(denominator);
    }

    /** One unit. */
    static Ratios one(Measured.Parts parts) {
        return new Ratios(1, parts.numerator(), parts.denominator());
    }

    Ratios plus(Ratios other) {
        return new Ratios(units + other.units, numerator.add(other.numerator), denominator.add(other.denominator));
    }

    Ratios minus(Ratios other) {
        return new Ratios(
                units - other.units, numerator.subtract(other.numerator), denominator.subtract(other.denominator));
    }

    /** Equal numbers alike, and 100 as 100 and not as 1E+2. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public String toString() {
        return numerator.toPlainString() + " of " + denominator.toPlainString() + " in " + units;
    }
}
