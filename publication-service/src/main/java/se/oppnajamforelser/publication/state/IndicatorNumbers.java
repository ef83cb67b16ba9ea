package se.oppnajamforelser.publication.state;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.disclosure.AdditiveTable;
import se.oppnajamforelser.catalogue.disclosure.Counts;
import se.oppnajamforelser.catalogue.disclosure.SuppressionRule;
import se.oppnajamforelser.catalogue.disclosure.Suppressor;
import se.oppnajamforelser.catalogue.event.OutcomesSettled.IndicatorOutcome;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.round.Colour;
import se.oppnajamforelser.catalogue.round.RelativeColours;

/**
 * What takes all units' numbers on an indicator to know: which figures are not shown, and how the others compare.
 *
 * @param indicator the indicator
 * @param hidden codes of units and ids of regions whose figure is not shown
 * @param colours by code, of units that are compared by colour
 */
record IndicatorNumbers(Indicator indicator, Set<String> hidden, Map<String, Colour> colours) {

    IndicatorNumbers {
        hidden = Set.copyOf(hidden);
        colours = Map.copyOf(colours);
    }

    /** An indicator without numbers. */
    static IndicatorNumbers none(Indicator indicator) {
        return new IndicatorNumbers(indicator, Set.of(), Map.of());
    }

    /** What follows from the outcomes of all units of the frame. */
    static IndicatorNumbers of(Frame frame, Indicator indicator, Map<String, IndicatorOutcome> byUnit) {
        Set<String> hidden = suppression(indicator)
                .map(rule -> Suppressor.suppress(AdditiveTable.of(frame, counts(byUnit)), rule)
                        .hidden()
                        .keySet())
                .orElse(Set.of());
        Map<String, Colour> colours = indicator
                .presentation()
                .green()
                .map(green -> RelativeColours.of(shown(byUnit, hidden), green))
                .orElse(Map.of());
        return new IndicatorNumbers(indicator, hidden, colours);
    }

    private static Optional<SuppressionRule> suppression(Indicator indicator) {
        return indicator.rule() instanceof Rule.Register register ? register.suppression() : Optional.empty();
    }

    /** Of a figure that was brought in ready-made nobody knows how many persons it is about. */
    private static Map<String, Counts> counts(Map<String, IndicatorOutcome> byUnit) {
        Map<String, Counts> counts = new TreeMap<>();
        byUnit.forEach((unit, told) -> told.numerator()
                .flatMap(numerator -> told.denominator().map(denominator -> Counts.of(numerator, denominator)))
                .ifPresent(both -> counts.put(unit, both)));
        return counts;
    }

    private static Map<String, BigDecimal> shown(Map<String, IndicatorOutcome> byUnit, Set<String> hidden) {
        Map<String, BigDecimal> shown = new TreeMap<>();
        byUnit.forEach((unit, told) -> told.exact()
                .or(told::value)
                .filter(number -> !hidden.contains(unit))
                .ifPresent(number -> shown.put(unit, number)));
        return shown;
    }

    boolean hides(String unitOrRegion) {
        return hidden.contains(unitOrRegion);
    }

    Optional<Colour> colour(String unit) {
        return Optional.ofNullable(colours.get(unit));
    }
}
