package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.region.Population;

/** With the real population and groups of 2017, and made-up key figures. */
class SimilarUnitsTest {

    private static final LocalDate DAY = LocalDate.parse("2017-02-01");
    private static final SimilarUnits UNITS = new SimilarUnits(
            DAY,
            Map.of(
                    "avstand", Map.of("0114", number("1"), "0115", number("3"), "0117", number("5")),
                    "lika-for-alla", Map.of("0114", number("7"), "0115", number("7"))));

    @ParameterizedTest
    @CsvSource({"0180, 1480", "1480, 0180", "1280, 0380"})
    void a_big_city_is_nearest_to_the_next_in_size(String kommun, String nearest) {
        assertThat(nearest(kommun, List.of(SimilarUnits.INHABITANTS), 1))
                .extracting(similar -> similar.unit().code())
                .containsExactly(nearest);
    }

    @Test
    void nearest_by_size_is_nearest_in_number_of_inhabitants() {
        Map<String, Integer> inhabitants = Population.on(DAY);
        double own = inhabitants.get("0114");
        List<Similar> nearest = nearest("0114", List.of(SimilarUnits.INHABITANTS), 289);

        assertThat(nearest).hasSize(289);
        assertThat(nearest.stream()
                        .map(similar ->
                                apart(own, inhabitants.get(similar.unit().code()))))
                .isSortedAccordingTo((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : one.compareTo(other));
    }

    @Test
    void the_basis_of_the_distance_is_shown_term_by_term() {
        Similar similar = nearest("0114", List.of("avstand", SimilarUnits.SKL_GROUP, SimilarUnits.INHABITANTS), 1)
                .get(0);

        assertThat(similar.unit().code()).isEqualTo("0115");
        assertThat(similar.terms())
                .extracting(Similar.Term::trait, Similar.Term::own, Similar.Term::other)
                .containsExactly(
                        tuple("avstand", "1", "3"),
                        tuple("kommungrupp", "skl-a2", "skl-a2"),
                        tuple("invanare", "43891", "32785"));
        assertThat(similar.terms().get(0).distance()).isCloseTo(1.5, within(1e-9));
        assertThat(similar.terms().stream().mapToDouble(Similar.Term::distance).sum())
                .isCloseTo(similar.distance(), within(1e-9));
    }

    @Test
    void a_group_parts_those_of_another_group_by_one() {
        List<Similar> all = nearest("1080", List.of(SimilarUnits.LAN), 289);

        assertThat(all)
                .filteredOn(similar -> similar.distance() == 0)
                .extracting(similar -> similar.unit().lan())
                .hasSize(4)
                .containsOnly("10");
        assertThat(all).filteredOn(similar -> similar.distance() == 1).hasSize(285);
    }

    @Test
    void among_equals_the_order_is_that_of_the_codes() {
        assertThat(nearest("1080", List.of(SimilarUnits.LAN), 5))
                .extracting(similar -> similar.unit().code())
                .containsExactly("1060", "1081", "1082", "1083", "0114");
    }

    @Test
    void a_kommun_without_the_figure_is_not_compared() {
        assertThat(nearest("0114", List.of("avstand"), 289))
                .extracting(similar -> similar.unit().code())
                .containsExactly("0115", "0117");
    }

    @Test
    void a_figure_that_is_alike_for_all_parts_nobody() {
        assertThat(nearest("0114", List.of("lika-for-alla"), 1).get(0).distance())
                .isZero();
    }

    @Test
    void an_unknown_figure_kommun_or_lacking_figure_is_refused() {
        assertThatThrownBy(() -> nearest("0114", List.of("invånare"), 1))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Nyckeltalet \"invånare\" finns inte. Menade du \"invanare\"?");
        assertThatThrownBy(() -> nearest("0180-01", List.of(SimilarUnits.LAN), 1))
                .isInstanceOf(UnknownIdException.class)
                .hasMessageStartingWith("Kommunen eller stadsdelen \"0180-01\" finns inte.");
        assertThatThrownBy(() -> nearest("0180", List.of("avstand"), 1))
                .isInstanceOf(LackingFigureException.class)
                .hasMessage("Stockholm (0180) har inget värde på nyckeltalet \"avstand\". Jämför efter något annat.");
    }

    private static List<Similar> nearest(String kommun, List<String> by, int count) {
        return UNITS.nearest(kommun, UNITS.by(by), count);
    }

    private static double apart(double one, double other) {
        return Math.abs(Math.log(one / other));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
