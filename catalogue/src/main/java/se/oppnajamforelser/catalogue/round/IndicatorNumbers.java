package se.oppnajamforelser.catalogue.round;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.disclosure.AdditiveTable;
import se.oppnajamforelser.catalogue.disclosure.Counts;
import se.oppnajamforelser.catalogue.disclosure.Suppression;
import se.oppnajamforelser.catalogue.disclosure.Suppressor;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

/**
 * What takes all units' numbers on an indicator to know: which figures are not shown, and how the others compare. The one
 * home of both, whether they are published, asked for or tried out.
 *
 * @param suppression which figures are not shown; empty for an indicator that hides none
 * @param colours by code, of units that are compared by colour
 */
public record IndicatorNumbers(Optional<Suppression> suppression, Map<String, Colour> colours) {

    /** Those of an indicator that has no numbers. */
    public static final IndicatorNumbers NONE = new IndicatorNumbers(Optional.empty(), Map.of());

    public IndicatorNumbers {
        colours = Map.copyOf(colours);
    }

    /**
     * What follows from the numbers of all units of a frame.
     *
     * @param byUnit what each unit got, by code; one that is left out has no number
     */
    public static IndicatorNumbers of(Frame frame, Indicator indicator, Map<String, UnitOutcome> byUnit) {
        IndicatorNumbers plain = new IndicatorNumbers(suppression(frame, indicator, byUnit), Map.of());
        return indicator
                .presentation()
                .green()
                .map(green -> new IndicatorNumbers(plain.suppression, RelativeColours.of(plain.shown(byUnit), green)))
                .orElse(plain);
    }

    /** Which figures of an indicator are not shown; empty if it hides none, whatever they are. */
    public static Optional<Suppression> suppression(Frame frame, Indicator indicator, Map<String, UnitOutcome> byUnit) {
        return indicator.suppression().map(rule -> Suppressor.suppress(AdditiveTable.of(frame, counts(byUnit)), rule));
    }

    /** Of a figure that was brought in ready-made nobody knows how many persons it is about. */
    private static Map<String, Counts> counts(Map<String, UnitOutcome> byUnit) {
        Map<String, Counts> counts = new TreeMap<>();
        byUnit.forEach((unit, outcome) -> outcome.parts()
                .ifPresent(parts -> counts.put(unit, Counts.of(parts.numerator(), parts.denominator()))));
        return counts;
    }

    private Map<String, BigDecimal> shown(Map<String, UnitOutcome> byUnit) {
        Map<String, BigDecimal> shown = new TreeMap<>();
        byUnit.forEach((unit, outcome) ->
                outcome.number().filter(number -> !hides(unit)).ifPresent(number -> shown.put(unit, number)));
        return shown;
    }

    /** Whether the figure of the unit with that code, or of the region with that id, is not shown. */
    public boolean hides(String unitOrRegion) {
        return suppression.filter(known -> !known.shows(unitOrRegion)).isPresent();
    }

    /** The colour of a unit that is compared with the others. */
    public Optional<Colour> colour(String unit) {
        return Optional.ofNullable(colours.get(unit));
    }
}
