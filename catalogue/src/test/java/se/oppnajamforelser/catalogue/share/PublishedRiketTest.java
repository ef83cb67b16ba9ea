package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.MEAN;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.POOLED;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.RECIPIENTS;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.RIKET;
import static se.oppnajamforelser.catalogue.share.PublishedSeries.YEARS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.indicator.Measured;

/** What the agency's figures for riket are made of; skips where they are absent, as {@link PublishedLanTest}. */
@EnabledIf(
        value = "se.oppnajamforelser.catalogue.share.PublishedSeries#isThere",
        disabledReason = "the published figures, which are not part of the project, are not there; "
                + "name the folder that holds real/ekonomiskt-bistand-register.csv by -Doj.reference=")
class PublishedRiketTest {

    /** Share of the adult recipients, and of the adults, that got it for 10 to 12 months of the year. */
    private static final String LONG_OF_RECIPIENTS = "N31814";

    private static final String LONG_OF_ADULTS = "N31816";

    /** Share of the adult recipients that got it for 27 months of three years. */
    private static final String VERY_LONG_OF_RECIPIENTS = "U31801";

    private static PublishedSeries series;

    @BeforeAll
    static void read() {
        series = PublishedSeries.read();
    }

    @Test
    void riket_counts_fewer_persons_than_the_lan_and_these_fewer_than_the_kommuner() {
        assertThat(YEARS).allSatisfy(year -> {
            BigDecimal lan = series.lan(year).stream()
                    .map(one -> series.wholePersons(RECIPIENTS, one, year))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(series.wholePersons(RECIPIENTS, RIKET, year).divide(lan, 3, RoundingMode.HALF_UP))
                    .isBetween(new BigDecimal("0.981"), new BigDecimal("0.987"));
            assertThat(once(year)).isBetween(new BigDecimal("0.960"), new BigDecimal("0.975"));
        });
    }

    /** If a recipient is counted once in the denominator too; those with it for long are, since the method of 2017. */
    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019, 2020, 2021, 2022})
    void long_term_recipients_are_pooled(int year) {
        Tally tally = series.tally(
                List.of(LONG_OF_RECIPIENTS, LONG_OF_ADULTS), RIKET, year, kommun -> longTerm(kommun, year));

        assertThat(PublishedSeries.figure(POOLED, tally).divide(once(year), 1, RoundingMode.HALF_UP))
                .isCloseTo(published(LONG_OF_RECIPIENTS, year), within(new BigDecimal("0.15")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022})
    void very_long_term_recipients_are_near_to_pooled_ones_and_far_from_means(int year) {
        Tally tally = series.tally(
                List.of(VERY_LONG_OF_RECIPIENTS, LONG_OF_RECIPIENTS, LONG_OF_ADULTS),
                RIKET,
                year,
                kommun -> veryLongTerm(kommun, year));
        BigDecimal published = published(VERY_LONG_OF_RECIPIENTS, year);

        assertThat(PublishedSeries.figure(POOLED, tally)).isCloseTo(published, within(new BigDecimal("0.8")));
        assertThat(PublishedSeries.figure(MEAN, tally)).isNotCloseTo(published, within(new BigDecimal("3.9")));
    }

    /** Their own denominators are not published; weighed by all inhabitants instead, they come close, means do not. */
    @ParameterizedTest
    @CsvSource({"N31816, 0.06", "U31803, 0.26", "U31804, 0.55"})
    void the_other_figures_are_nearer_to_pooled_ones_than_to_means(String name, BigDecimal most) {
        List<Integer> years = YEARS.stream()
                .filter(year -> series.figure(name, RIKET, year).isPresent())
                .toList();

        assertThat(years).hasSizeGreaterThan(7).allSatisfy(year -> {
            Tally tally = series.tally(List.of(name), RIKET, year, kommun -> ofInhabitants(name, kommun, year));

            assertThat(distance(POOLED, tally, name, year))
                    .isLessThan(most)
                    .isLessThan(distance(MEAN, tally, name, year));
        });
    }

    private static Measured ofInhabitants(String name, String kommun, int year) {
        return Measured.ratio(series.persons(name, kommun, year), series.inhabitants(kommun, year), true);
    }

    private static Measured longTerm(String kommun, int year) {
        BigDecimal persons = series.persons(LONG_OF_ADULTS, kommun, year);
        return Measured.ratio(
                persons, persons.divide(part(LONG_OF_RECIPIENTS, kommun, year), 6, RoundingMode.HALF_UP), true);
    }

    private static Measured veryLongTerm(String kommun, int year) {
        BigDecimal recipients = longTerm(kommun, year).parts().orElseThrow().denominator();
        return Measured.ratio(recipients.multiply(part(VERY_LONG_OF_RECIPIENTS, kommun, year)), recipients, true);
    }

    private static BigDecimal part(String name, String kommun, int year) {
        return series.figure(name, kommun, year).orElseThrow().movePointLeft(2);
    }

    /** Recipients that riket is said to have, of those that the kommuner would have if none were missing. */
    private static BigDecimal once(int year) {
        Ratios kommuner = series.recipients(RIKET, year).ratios();
        return published(RECIPIENTS, year)
                .multiply(kommuner.denominator())
                .movePointLeft(2)
                .divide(kommuner.numerator(), 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal published(String name, int year) {
        return series.figure(name, RIKET, year).orElseThrow();
    }

    private static BigDecimal distance(ShareRule rule, Tally tally, String name, int year) {
        return PublishedSeries.figure(rule, tally)
                .subtract(published(name, year))
                .abs();
    }
}
