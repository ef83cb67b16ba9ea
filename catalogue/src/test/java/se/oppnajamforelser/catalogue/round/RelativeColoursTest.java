package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.round.Colour.GRON;
import static se.oppnajamforelser.catalogue.round.Colour.GUL;
import static se.oppnajamforelser.catalogue.round.Colour.ROD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Quarter;

/** Examples, and laws that hold for every choice of up to nine numbers among four, the smallest first. */
class RelativeColoursTest {

    private static final List<Colour> BEST_FIRST = List.of(GRON, GUL, ROD);

    @Test
    void the_lowest_quarter_is_green_the_highest_red_and_the_half_between_yellow() {
        assertThat(colours(Quarter.LOWEST, 1, 2, 3, 4, 5, 6, 7, 8))
                .containsExactly(GRON, GRON, GUL, GUL, GUL, GUL, ROD, ROD);
    }

    @Test
    void where_high_is_good_the_highest_quarter_is_green() {
        assertThat(colours(Quarter.HIGHEST, 1, 2, 3, 4)).containsExactly(ROD, GUL, GUL, GRON);
    }

    @Test
    void a_tie_across_the_border_is_yellow() {
        assertThat(colours(Quarter.LOWEST, 1, 2, 2, 4, 5, 6, 8, 8))
                .containsExactly(GRON, GUL, GUL, GUL, GUL, GUL, ROD, ROD);
    }

    @Test
    void a_number_of_units_that_has_no_even_quarter_is_rounded_down() {
        assertThat(colours(Quarter.LOWEST, 1, 2, 3, 4, 5, 6, 7)).containsExactly(GRON, GUL, GUL, GUL, GUL, GUL, ROD);
    }

    @Test
    void numbers_are_compared_by_size_whatever_their_decimals() {
        Map<String, BigDecimal> numbers = Map.of(
                "a", new BigDecimal("1"),
                "b", new BigDecimal("1.0"),
                "c", new BigDecimal("2"),
                "d", new BigDecimal("3"));

        assertThat(RelativeColours.of(numbers, Quarter.LOWEST))
                .isEqualTo(Map.of("a", GUL, "b", GUL, "c", GUL, "d", ROD));
    }

    @Test
    void three_units_have_no_quarter_and_no_colours() {
        assertThat(colours(Quarter.LOWEST, 1, 2, 3)).isEmpty();
        assertThat(colours(Quarter.LOWEST)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void a_better_number_never_has_a_worse_colour_and_equal_numbers_have_equal_colours(List<Integer> numbers) {
        Map<String, BigDecimal> byUnit = byUnit(numbers);
        Map<String, Colour> colours = RelativeColours.of(byUnit, Quarter.LOWEST);

        assertThat(colours).allSatisfy((unit, colour) -> assertThat(colours).allSatisfy((other, others) -> {
            int order = Integer.signum(byUnit.get(unit).compareTo(byUnit.get(other)));
            int worse = Integer.signum(Integer.compare(BEST_FIRST.indexOf(colour), BEST_FIRST.indexOf(others)));
            assertThat(worse).isIn(0, order);
        }));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void the_other_end_green_swaps_green_and_red(List<Integer> numbers) {
        List<Colour> low = colours(Quarter.LOWEST, numbers);
        List<Colour> high = colours(Quarter.HIGHEST, numbers);

        assertThat(high)
                .isEqualTo(low.stream().map(RelativeColoursTest::swapped).toList());
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void at_most_a_quarter_is_green_and_no_more_units_could_be_without_passing_it(List<Integer> numbers) {
        Collection<Colour> colours = colours(Quarter.LOWEST, numbers);
        List<Integer> sorted = numbers.stream().sorted().toList();
        int green = Collections.frequency(colours, GRON);
        long next =
                sorted.stream().filter(number -> number <= sorted.get(green)).count();

        assertThat(green * 4).isLessThanOrEqualTo(numbers.size());
        assertThat(next * 4).isGreaterThan(numbers.size());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void of_different_numbers_exactly_a_quarter_is_green_and_a_quarter_red(int length) {
        List<Colour> colours =
                colours(Quarter.LOWEST, IntStream.range(0, length).boxed().toList());

        assertThat(Collections.frequency(colours, GRON)).isEqualTo(length / 4);
        assertThat(Collections.frequency(colours, ROD)).isEqualTo(length / 4);
    }

    private static Colour swapped(Colour colour) {
        return BEST_FIRST.get(2 - BEST_FIRST.indexOf(colour));
    }

    private static List<Colour> colours(Quarter green, Integer... numbers) {
        return colours(green, List.of(numbers));
    }

    private static List<Colour> colours(Quarter green, List<Integer> numbers) {
        return List.copyOf(RelativeColours.of(byUnit(numbers), green).values());
    }

    private static Map<String, BigDecimal> byUnit(List<Integer> numbers) {
        Map<String, BigDecimal> byUnit = new TreeMap<>();
        IntStream.range(0, numbers.size())
                .forEach(place -> byUnit.put("%03d".formatted(place), BigDecimal.valueOf(numbers.get(place))));
        return byUnit;
    }

    static Stream<Integer> lengths() {
        return Stream.of(4, 5, 8, 11, 100, 290, 316);
    }

    static Stream<List<Integer>> worlds() {
        return IntStream.rangeClosed(4, 9).boxed().flatMap(length -> worlds(1, length));
    }

    /** Every choice of so many numbers from this one to four; their order doesn't matter. */
    private static Stream<List<Integer>> worlds(int from, int length) {
        if (length == 0) {
            return Stream.of(List.of());
        }
        return IntStream.rangeClosed(from, 4).boxed().flatMap(first -> worlds(first, length - 1)
                .map(rest -> {
                    List<Integer> all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return all;
                }));
    }
}
