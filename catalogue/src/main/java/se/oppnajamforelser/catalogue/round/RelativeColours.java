package se.oppnajamforelser.catalogue.round;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.oppnajamforelser.catalogue.indicator.Quarter;

/**
 * The colours of kommuner that are compared with each other: the quarter with the lowest numbers, the quarter with the
 * highest, and those in between (seed 001, line 371).
 *
 * <p>A number belongs to a quarter if it and all that are as far out or farther are at most a quarter of the numbers. So
 * equal numbers have equal colours, and a tie across the border is yellow.
 */
public final class RelativeColours {

    /** Fewer numbers than this have no quarter. */
    private static final int LEAST = 4;

    private final List<BigDecimal> numbers;
    private final Quarter green;

    private RelativeColours(Collection<BigDecimal> numbers, Quarter green) {
        this.numbers = List.copyOf(numbers);
        this.green = green;
    }

    /**
     * The colour of each unit; none for anyone where there are fewer than four numbers.
     *
     * @param numbers exact numbers by unit; a unit whose number is missing or not shown is left out, gets no colour, and
     *     moves no border
     * @param green which quarter is green; the other is red
     */
    public static Map<String, Colour> of(Map<String, BigDecimal> numbers, Quarter green) {
        if (numbers.size() < LEAST) {
            return Map.of();
        }
        RelativeColours colours = new RelativeColours(numbers.values(), green);
        Map<String, Colour> byUnit = new TreeMap<>();
        numbers.forEach((unit, number) -> byUnit.put(unit, colours.of(number)));
        return Collections.unmodifiableMap(byUnit);
    }

    private Colour of(BigDecimal number) {
        if (isAtMostAQuarter(other -> other.compareTo(number) <= 0)) {
            return of(Quarter.LOWEST);
        }
        if (isAtMostAQuarter(other -> other.compareTo(number) >= 0)) {
            return of(Quarter.HIGHEST);
        }
        return Colour.GUL;
    }

    private Colour of(Quarter quarter) {
        return quarter == green ? Colour.GRON : Colour.ROD;
    }

    private boolean isAtMostAQuarter(Predicate<BigDecimal> some) {
        return numbers.stream().filter(some).count() * 4 <= numbers.size();
    }
}
