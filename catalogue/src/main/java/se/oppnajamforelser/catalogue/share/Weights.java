package se.oppnajamforelser.catalogue.share;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * The weight of the units with each outcome added up, so that a unit with many residents can count for more.
 *
 * @param byOutcome the weight by outcome; one that nobody has is left out
 */
public record Weights(Map<Outcome, BigDecimal> byOutcome) {

    /** Nobody, or units without weights. */
    public static final Weights NONE = new Weights(Map.of());

    public Weights {
        Map<Outcome, BigDecimal> kept = new EnumMap<>(Outcome.class);
        byOutcome.forEach((outcome, weight) -> {
            if (weight.signum() != 0) {
                kept.put(outcome, Ratios.plain(weight));
            }
        });
        byOutcome = Collections.unmodifiableMap(kept);
    }

    static Weights one(Outcome outcome, BigDecimal weight) {
        return new Weights(Map.of(outcome, weight));
    }

    /** The weight of the units with one of the outcomes. */
    public BigDecimal of(Outcome outcome) {
        return byOutcome.getOrDefault(outcome, BigDecimal.ZERO);
    }

    Weights plus(Weights other) {
        return with(other, BigDecimal::add);
    }

    Weights minus(Weights other) {
        return with(other, BigDecimal::subtract);
    }

    private Weights with(Weights other, BinaryOperator<BigDecimal> together) {
        if (other.byOutcome.isEmpty()) {
            return this;
        }
        Map<Outcome, BigDecimal> sums = new EnumMap<>(Outcome.class);
        sums.putAll(byOutcome);
        other.byOutcome.forEach((outcome, weight) -> sums.put(outcome, together.apply(of(outcome), weight)));
        return new Weights(sums);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("weighing");
        byOutcome.forEach((outcome, weight) ->
                text.append(' ').append(outcome.code()).append(' ').append(weight.toPlainString()));
        return text.toString();
    }
}
