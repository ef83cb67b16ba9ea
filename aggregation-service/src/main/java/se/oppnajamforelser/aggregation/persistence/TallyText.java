package se.oppnajamforelser.aggregation.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Ratios;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.Weights;

/**
 * The tallies of a region and area as they are stored, a line for each indicator: {@code u07340 j102 b8} or
 * {@code u07354 t2 s31.5 r2:11/40} or {@code ao-trygghet j2 n1 w:j17.5 w:n4}. A letter stands for an outcome as in {@link OutcomeText}, {@code s} for the sum of
 * numbers, {@code r} for what ratios are made of (of how many units, numerators over denominators), and {@code w} for the
 * weight of the units with an outcome; what is nought is left out. A submission changes ten of these texts, so they are short and quickly read.
 */
final class TallyText {

    private static final char SUM = 's';
    private static final char RATIOS = 'r';
    private static final char WEIGHT = 'w';

    private TallyText() {}

    static String write(Area area, List<Tally> tallies) {
        StringBuilder lines = new StringBuilder(32 * tallies.size());
        for (int place = 0; place < tallies.size(); place++) {
            lines.append(area.indicators().get(place).id().value());
            write(lines, tallies.get(place));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void write(StringBuilder line, Tally tally) {
        for (Outcome outcome : Outcome.values()) {
            if (tally.count(outcome) != 0) {
                line.append(' ').append(OutcomeText.letter(outcome)).append(tally.count(outcome));
            }
        }
        if (tally.sum().signum() != 0) {
            line.append(' ').append(SUM).append(tally.sum().toPlainString());
        }
        Ratios ratios = tally.ratios();
        if (ratios.units() != 0) {
            line.append(' ').append(RATIOS).append(ratios.units()).append(':');
            line.append(ratios.numerator().toPlainString())
                    .append('/')
                    .append(ratios.denominator().toPlainString());
        }
        tally.weights().byOutcome().forEach((outcome, weight) -> line.append(' ')
                .append(WEIGHT)
                .append(':')
                .append(OutcomeText.letter(outcome))
                .append(weight.toPlainString()));
    }

    /** One tally for each indicator of the area; one that the text does not tell of is Bortfall for every unit. */
    static List<Tally> read(Area area, int units, String text) {
        Map<String, Tally> told = new HashMap<>();
        text.lines().map(line -> line.split(" ")).forEach(line -> told.put(line[0], read(line)));
        List<Tally> tallies = new ArrayList<>(area.indicators().size());
        for (Indicator indicator : area.indicators()) {
            tallies.add(Optional.ofNullable(told.get(indicator.id().value()))
                    .orElseGet(() -> Tally.NONE.plus(Outcome.BORTFALL, units)));
        }
        return tallies;
    }

    private static Tally read(String[] line) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        BigDecimal sum = BigDecimal.ZERO;
        Ratios ratios = Ratios.NONE;
        Map<Outcome, BigDecimal> weights = new EnumMap<>(Outcome.class);
        for (int place = 1; place < line.length; place++) {
            String value = line[place].substring(1);
            if (line[place].charAt(0) == SUM) {
                sum = new BigDecimal(value);
            } else if (line[place].charAt(0) == RATIOS) {
                ratios = ratios(value);
            } else if (line[place].charAt(0) == WEIGHT) {
                weights.put(OutcomeText.outcome(value.charAt(1)), new BigDecimal(value.substring(2)));
            } else {
                counts.put(OutcomeText.outcome(line[place].charAt(0)), Integer.parseInt(value));
            }
        }
        Tally tally = Tally.of(counts, sum).with(ratios);
        return weights.isEmpty() ? tally : tally.with(new Weights(weights));
    }

    private static Ratios ratios(String text) {
        int units = text.indexOf(':');
        int over = text.indexOf('/', units);
        return new Ratios(
                Integer.parseInt(text.substring(0, units)),
                new BigDecimal(text.substring(units + 1, over)),
                new BigDecimal(text.substring(over + 1)));
    }
}
