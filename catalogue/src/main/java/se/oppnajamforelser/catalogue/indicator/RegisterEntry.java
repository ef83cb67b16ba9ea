package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a register or a list says of one unit on one indicator.
 *
 * @param numerator the count, of a ratio
 * @param denominator what it is counted of
 * @param withoutInformation how many of these there is no information on, where a share of them is taken out
 * @param value the figure, where it is brought in ready-made or is no ratio
 * @param listed whether the unit stands on the list, for an indicator that is given by one
 */
public record RegisterEntry(
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<BigDecimal> withoutInformation,
        Optional<BigDecimal> value,
        Optional<Boolean> listed) {

    /** A count and what it is counted of. */
    public static RegisterEntry ratio(BigDecimal numerator, BigDecimal denominator) {
        return new RegisterEntry(
                Optional.of(numerator), Optional.of(denominator), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A figure that was ready-made. */
    public static RegisterEntry of(BigDecimal value) {
        return new RegisterEntry(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(value), Optional.empty());
    }

    /** Whether the unit stands on a list. */
    public static RegisterEntry listed(boolean listed) {
        return new RegisterEntry(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(listed));
    }
}
