package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * What a region got on one indicator: shown, or withheld for a reason that the workbook prints, and always with the
 * counts behind it.
 *
 * @param figure the figure, or why there is none
 * @param tally number of units with each outcome
 * @param numerator number of units that got Ja
 * @param denominator number of units that the share is taken of
 * @param bounds what the share could have been if the non-responders had answered; empty where there are no units to
 *     take a share of
 */
public record Share(Figure figure, Tally tally, int numerator, int denominator, Optional<Bounds> bounds) {

    /** Percent of the region's units that could be judged, one decimal. */
    public BigDecimal responseRate() {
        int units = tally.units();
        int bortfall = tally.count(Outcome.BORTFALL);
        return units == 0 ? BigDecimal.ZERO.setScale(1) : Percent.of(units - bortfall, units);
    }

    /**
     * The same without its figure, which is about few persons or could be used to work out one that is. What was withheld
     * for another reason stays so.
     */
    public Share suppressed() {
        return withheld().isPresent()
                ? this
                : new Share(new Withheld(Reason.SUPPRESSED), tally, numerator, denominator, Optional.empty());
    }

    /** The share in percent, where it is one and is shown. */
    public Optional<BigDecimal> percent() {
        return figure(Shown.class).map(Shown::percent);
    }

    /** The share by weight in percent, where units have weights and it is shown. */
    public Optional<BigDecimal> weightedPercent() {
        return figure(Shown.class).flatMap(Shown::weighted);
    }

    /** The mean and sum, where the indicator is a number and is shown. */
    public Optional<Number> number() {
        return figure(Number.class);
    }

    /** Why nothing is shown, where nothing is. */
    public Optional<Reason> withheld() {
        return figure(Withheld.class).map(Withheld::reason);
    }

    private <F extends Figure> Optional<F> figure(Class<F> kind) {
        return Optional.of(figure).filter(kind::isInstance).map(kind::cast);
    }

    /** A share in percent, a number, or nothing for a reason. */
    public sealed interface Figure {}

    /**
     * The share of units that got Ja.
     *
     * @param percent of the units, one decimal
     * @param weighted percent of the units' weight, one decimal; empty where they have none
     */
    public record Shown(BigDecimal percent, Optional<BigDecimal> weighted) implements Figure {

        /** The share of units without weights. */
        public Shown(BigDecimal percent) {
            this(percent, Optional.empty());
        }
    }

    /**
     * The number of a numeric indicator.
     *
     * @param mean mean of the units' numbers, or their pooled ratio where the indicator says so; one decimal
     * @param sum the units' numbers added up; empty for ratios
     */
    public record Number(BigDecimal mean, Optional<BigDecimal> sum) implements Figure {}

    /** Not shown, and why. */
    public record Withheld(Reason reason) implements Figure {}

    /** Why a share is not shown. */
    public enum Reason {
        /** More than the limit of the group's units has no outcome, or is not applicable where that counts too. */
        TOO_MUCH_MISSING("för stort bortfall"),
        /** The figure is about few persons, or one that is could be worked out from it. */
        SUPPRESSED("siffran gäller få personer eller kan användas för att räkna fram en sådan"),
        /** Fewer have answered than the round demands of a figure. */
        TOO_FEW_ANSWERS("för få svar"),
        /** No unit is left to take a share of. */
        NO_UNIT_COUNTS("ingenting att räkna på"),
        /** Some unit's number came without its numerator and denominator, so that the ratios cannot be pooled. */
        PARTS_MISSING("täljare eller nämnare saknas");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** The code used in events and files, such as {@code too-much-missing}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The reason in Swedish. */
        public String text() {
            return text;
        }
    }

    /**
     * The lowest and highest share that full response could have given.
     *
     * @param lowest percent, if every unit without an outcome had counted and not got Ja
     * @param highest percent, if every unit without an outcome had got Ja
     */
    public record Bounds(BigDecimal lowest, BigDecimal highest) {}
}
