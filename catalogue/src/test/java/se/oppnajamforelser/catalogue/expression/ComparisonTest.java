package se.oppnajamforelser.catalogue.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "EQUAL,    false, true,  false",
        "AT_LEAST, false, true,  true",
        "MORE,     false, false, true",
        "AT_MOST,  true,  true,  false",
        "LESS,     true,  false, false"
    })
    void a_comparison_holds_below_at_or_above(Comparison comparison, boolean below, boolean at, boolean above) {
        assertThat(comparison.holds(-1)).isEqualTo(below);
        assertThat(comparison.holds(0)).isEqualTo(at);
        assertThat(comparison.holds(1)).isEqualTo(above);
    }

    @ParameterizedTest
    @EnumSource
    void its_sign_is_read_back(Comparison comparison) {
        assertThat(Comparison.of(comparison.toString())).contains(comparison);
    }

    /** Every pair of bounds and every limit up to five rows. */
    @ParameterizedTest
    @MethodSource("bounds")
    void a_number_between_bounds_is_known_only_if_every_number_there_agrees(
            Comparison comparison, int least, int most, int limit) {
        long holding = IntStream.rangeClosed(least, most)
                .filter(number -> comparison.holds(Integer.compare(number, limit)))
                .count();

        assertThat(comparison.betweenWholeNumbers(least, most, limit))
                .isEqualTo(holding == 0 ? Truth.FALSE : holding == most - least + 1 ? Truth.TRUE : Truth.UNKNOWN);
    }

    static Stream<Arguments> bounds() {
        return Stream.of(Comparison.values()).flatMap(comparison -> IntStream.rangeClosed(0, 5)
                .boxed()
                .flatMap(least -> IntStream.rangeClosed(least, 5).boxed().flatMap(most -> IntStream.rangeClosed(0, 6)
                        .mapToObj(limit -> Arguments.of(comparison, least, most, limit)))));
    }
}
