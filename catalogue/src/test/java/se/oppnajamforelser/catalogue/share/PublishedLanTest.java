package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.MEAN;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.POOLED;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.RECIPIENTS;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.RIKET;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.YEARS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What the agency's figures for län are made of: they are pooled, and each person is counted once in each län. The
 * figures are not part of the project; where they are absent the test skips and says so.
 */
@EnabledIf(
        value = "se.oppnajamforelser.catalogue.share.PublishedSeries#isThere",
        disabledReason = "the published figures, which are not part of the project, are not there; "
                + "name the folder that holds real/ekonomiskt-bistand-register.csv by -Doj.reference=")
class PublishedLanTest {

    private static PublishedSeries series;

    private record LanYear(String lan, int year) {

        BigDecimal published() {
            return series.figure(RECIPIENTS, lan, year).orElseThrow();
        }

        boolean isComplete() {
            return series.isComplete(RECIPIENTS, lan, year);
        }

        /** Persons that the län is said to have, of those that its kommuner are said to have. */
        BigDecimal once() {
            BigDecimal ofKommuner = series.recipients(lan, year).ratios().numerator();
            return series.wholePersons(RECIPIENTS, lan, year).divide(ofKommuner, 6, RoundingMode.HALF_UP);
        }

        BigDecimal ours(ShareRule rule) {
            return PublishedSeries.figure(rule, series.recipients(lan, year));
        }

        boolean agrees(ShareRule rule) {
            return ours(rule).equals(published().setScale(1, RoundingMode.HALF_UP));
        }

        BigDecimal distance(ShareRule rule) {
            return ours(rule).subtract(published()).abs();
        }
    }

    @BeforeAll
    static void read() {
        series = PublishedSeries.read();
    }

    @Test
    void every_figure_is_a_whole_number_of_persons_over_all_inhabitants() {
        assertThat(YEARS).allSatisfy(year -> assertThat(places(year)).allSatisfy(place -> {
            BigDecimal persons = series.persons(RECIPIENTS, place, year);
            BigDecimal sixDecimals = series.inhabitants(place, year).movePointLeft(8);
            assertThat(persons.subtract(series.wholePersons(RECIPIENTS, place, year))
                            .abs())
                    .isLessThanOrEqualTo(sixDecimals);
        }));
    }

    @Test
    void the_figure_of_a_lan_of_one_kommun_is_that_of_the_kommun() {
        assertThat(IntStream.rangeClosed(2010, 2022).boxed())
                .allSatisfy(year -> assertThat(series.figure(RECIPIENTS, "09", year))
                        .isPresent()
                        .isEqualTo(series.figure(RECIPIENTS, "0980", year)));
    }

    @Test
    void a_lan_counts_each_person_once_so_that_it_has_a_little_fewer_than_its_kommuner_together() {
        List<LanYear> complete = lanYears().filter(LanYear::isComplete).toList();

        assertThat(complete).hasSize(166);
        assertThat(complete)
                .filteredOn(one -> one.once().compareTo(BigDecimal.ONE) > 0)
                .containsExactlyInAnyOrder(new LanYear("04", 2018), new LanYear("17", 2018));
        assertThat(complete).allSatisfy(one -> assertThat(one.once()).isGreaterThan(new BigDecimal("0.974")));
    }

    @Test
    void more_than_half_of_the_lan_agree_in_the_decimal_that_is_shown() {
        assertThat(lanYears()).hasSize(189);
        assertThat(lanYears().filter(one -> one.agrees(POOLED))).hasSize(101);
        assertThat(lanYears().filter(one -> one.isComplete() && one.agrees(POOLED)))
                .hasSize(92);
    }

    @Test
    void the_unweighted_mean_is_something_else() {
        assertThat(lanYears().filter(one -> one.agrees(MEAN))).hasSize(18);
        assertThat(lanYears().filter(one -> one.distance(POOLED).compareTo(one.distance(MEAN)) <= 0))
                .hasSizeGreaterThanOrEqualTo(165);
    }

    private static List<String> places(int year) {
        return Stream.of(series.kommuner(RIKET, year), series.lan(year), List.of(RIKET))
                .flatMap(List::stream)
                .filter(place -> series.figure(RECIPIENTS, place, year).isPresent())
                .toList();
    }

    private static Stream<LanYear> lanYears() {
        return YEARS.stream().flatMap(year -> series.lan(year).stream().map(lan -> new LanYear(lan, year)));
    }
}
