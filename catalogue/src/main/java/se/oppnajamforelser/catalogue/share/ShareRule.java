package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;

/**
 * How the outcomes of the units in a region become a share; design, section 6.
 *
 * <p>Non-responders are left out, that is, treated as the responders of the same group (seed 000, Bortfall).
 *
 * @param kind whether the indicator is a share or a number
 * @param outsideDenominator outcomes left out of the share, as the catalogue says for the indicator
 * @param withholding when a share is not shown
 */
public record ShareRule(Kind kind, Set<Outcome> outsideDenominator, Withholding withholding) {

    private static final Set<Outcome> JUDGED = EnumSet.of(Outcome.JA, Outcome.DELVIS, Outcome.NEJ);
    private static final Set<Outcome> KEPT_OR_LEFT_OUT = EnumSet.of(Outcome.EJ_AKTUELLT, Outcome.KAN_INTE_SVARA);

    /** What is given for a region. */
    public enum Kind {
        /** The share of units that got Ja. */
        SHARE,
        /** The mean and the sum of the units' numbers. */
        NUMBER,
        /** The unweighted mean of the units' ratios, whose sum says nothing. */
        MEAN,
        /** The units' numerators over their denominators, each added up. */
        POOLED,
        /** The same in percent. */
        POOLED_PERCENT
    }

    public ShareRule {
        if (!KEPT_OR_LEFT_OUT.containsAll(outsideDenominator)) {
            throw new IllegalArgumentException(
                    "outside the denominator: " + outsideDenominator + " (expected: some of " + KEPT_OR_LEFT_OUT + ")");
        }
        outsideDenominator = Set.copyOf(outsideDenominator);
    }

    /** The rule of an indicator in a round with that limit. */
    public static ShareRule of(Indicator indicator, Withholding withholding) {
        return new ShareRule(kind(indicator), indicator.outsideDenominator(), withholding);
    }

    private static Kind kind(Indicator indicator) {
        return indicator
                .regional()
                .map(regional -> switch (regional) {
                    case MEAN -> indicator.rule() instanceof Rule.Numeric ? Kind.NUMBER : Kind.MEAN;
                    case SUM -> Kind.NUMBER;
                    case POOLED -> indicator.rule().percent() ? Kind.POOLED_PERCENT : Kind.POOLED;
                })
                .orElse(Kind.SHARE);
    }

    /** The region's share. */
    public Share apply(Tally tally) {
        int numerator = tally.count(Outcome.JA);
        int denominator = denominator(tally);
        return new Share(figure(tally, numerator, denominator), tally, numerator, denominator, bounds(tally));
    }

    private Share.Figure figure(Tally tally, int numerator, int denominator) {
        if (isTooMuchMissing(tally)) {
            return new Share.Withheld(Share.Reason.TOO_MUCH_MISSING);
        }
        if (denominator == 0) {
            return new Share.Withheld(Share.Reason.NO_UNIT_COUNTS);
        }
        if (denominator < withholding.leastAnswers()) {
            return new Share.Withheld(Share.Reason.TOO_FEW_ANSWERS);
        }
        return switch (kind) {
            case SHARE -> new Share.Shown(Percent.of(numerator, denominator), weighted(tally));
            case NUMBER -> new Share.Number(Percent.mean(tally.sum(), denominator), Optional.of(tally.sum()));
            case MEAN -> new Share.Number(Percent.mean(tally.sum(), denominator), Optional.empty());
            case POOLED, POOLED_PERCENT -> pooled(tally);
        };
    }

    /** The share by weight of the units; empty where they have none. */
    private Optional<BigDecimal> weighted(Tally tally) {
        Weights weights = tally.weights();
        BigDecimal whole = inDenominator().map(weights::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0 ? Optional.empty() : Optional.of(Percent.of(weights.of(Outcome.JA), whole));
    }

    private Share.Figure pooled(Tally tally) {
        Ratios ratios = tally.ratios();
        if (ratios.units() < tally.count(Outcome.TAL)) {
            return new Share.Withheld(Share.Reason.PARTS_MISSING);
        }
        Measured pooled = Measured.ratio(ratios.numerator(), ratios.denominator(), kind == Kind.POOLED_PERCENT);
        return new Share.Number(pooled.value(), Optional.empty());
    }

    private boolean isTooMuchMissing(Tally tally) {
        return missing(tally) * 100L > (long) withholding.percent() * tally.units();
    }

    /** Number of units that count towards the limit for what may be missing. */
    int missing(Tally tally) {
        return switch (withholding.counts()) {
            case BORTFALL -> tally.count(Outcome.BORTFALL);
            case EJ_AKTUELLT_OCH_BORTFALL -> tally.count(Outcome.BORTFALL) + tally.count(Outcome.EJ_AKTUELLT);
        };
    }

    /** Whether units with an outcome are among those that the share or number is taken of. */
    public boolean counts(Outcome outcome) {
        return kind == Kind.SHARE ? inDenominator().anyMatch(outcome::equals) : outcome == Outcome.TAL;
    }

    private int denominator(Tally tally) {
        if (kind != Kind.SHARE) {
            return tally.count(Outcome.TAL);
        }
        return inDenominator().mapToInt(tally::count).sum();
    }

    /** The outcomes that a share is taken of. */
    private Stream<Outcome> inDenominator() {
        return Stream.concat(
                JUDGED.stream(), KEPT_OR_LEFT_OUT.stream().filter(outcome -> !outsideDenominator.contains(outcome)));
    }

    private Optional<Share.Bounds> bounds(Tally tally) {
        int bortfall = tally.count(Outcome.BORTFALL);
        int whole = denominator(tally) + bortfall;
        if (whole == 0 || kind != Kind.SHARE) {
            return Optional.empty();
        }
        int ja = tally.count(Outcome.JA);
        return Optional.of(new Share.Bounds(Percent.of(ja, whole), Percent.of(ja + bortfall, whole)));
    }
}
