package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.indicator.Measured;

/**
 * What the agency's figures for län and riket are made of: they are pooled, and each person is counted once in each
 * region. The figures are not part of the project; where they are absent the test skips and says so.
 */
@EnabledIf(
        value = "hasFile",
        disabledReason = "the published figures, which are not part of the project, are not there; "
                + "name the folder that holds real/ekonomiskt-bistand-register.csv by -Doj.reference=")
class PublishedRegionsTest {

    /** Share of the inhabitants that got ekonomiskt bistånd: the only series with figures for län. */
    private static final String RECIPIENTS = "N31807";

    /** Share of the adult recipients, and of the adults, that got it for long. */
    private static final String LONG_OF_RECIPIENTS = "N31814";

    private static final String VERY_LONG_OF_RECIPIENTS = "U31801";
    private static final String LONG_OF_ADULTS = "N31816";

    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2014, 2022).boxed().toList();

    private static final Withholding TWENTY = new Withholding(Withholding.Counts.BORTFALL, 20);
    private static final ShareRule POOLED = new ShareRule(ShareRule.Kind.POOLED_PERCENT, Set.of(), TWENTY);
    private static final ShareRule MEAN = new ShareRule(ShareRule.Kind.MEAN, Set.of(), TWENTY);

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
            return series.wholePersons(RECIPIENTS, lan, year)
                    .divide(tally().ratios().numerator(), 6, RoundingMode.HALF_UP);
        }

        Tally tally() {
            return recipients(lan, year);
        }

        boolean agrees(ShareRule rule) {
            return figure(rule, tally()).equals(published().setScale(1, RoundingMode.HALF_UP));
        }

        BigDecimal distance(ShareRule rule) {
            return figure(rule, tally()).subtract(published()).abs();
        }
    }

    static boolean hasFile() {
        return PublishedSeries.file().isPresent();
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

    @Test
    void riket_counts_fewer_than_the_lan_and_these_fewer_than_the_kommuner() {
        assertThat(YEARS).allSatisfy(year -> {
            BigDecimal riket = series.wholePersons(RECIPIENTS, PublishedSeries.RIKET, year);
            BigDecimal lan = series.lan(year).stream()
                    .map(one -> series.wholePersons(RECIPIENTS, one, year))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(riket.divide(lan, 3, RoundingMode.HALF_UP))
                    .isBetween(new BigDecimal("0.981"), new BigDecimal("0.987"));
            assertThat(once(year)).isBetween(new BigDecimal("0.960"), new BigDecimal("0.975"));
        });
    }

    /** The recipients that are counted once in riket are the denominator; since 2017 those with it for long are as well. */
    @ParameterizedTest
    @CsvSource({"2017", "2018", "2019", "2020", "2021", "2022"})
    void long_term_recipients_of_riket_are_pooled_too(int year) {
        Tally tally =
                series.tally(LONG_OF_RECIPIENTS, PublishedSeries.RIKET, year, kommun -> longOfRecipients(kommun, year));
        BigDecimal onceEach = figure(POOLED, tally).divide(once(year), 1, RoundingMode.HALF_UP);

        assertThat(onceEach).isCloseTo(published(LONG_OF_RECIPIENTS, year), within(new BigDecimal("0.15")));
    }

    /** Pooled over the recipients of each kommun; nobody says whether persons are counted once, and both come near. */
    @ParameterizedTest
    @CsvSource({"2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022"})
    void very_long_term_recipients_of_riket_are_nearer_to_pooled_ones_than_to_means(int year) {
        Tally tally = series.tally(
                List.of(VERY_LONG_OF_RECIPIENTS, LONG_OF_RECIPIENTS, LONG_OF_ADULTS),
                PublishedSeries.RIKET,
                year,
                kommun -> veryLong(kommun, year));
        BigDecimal published = published(VERY_LONG_OF_RECIPIENTS, year);

        assertThat(figure(POOLED, tally)).isCloseTo(published, within(new BigDecimal("0.8")));
        assertThat(figure(MEAN, tally)).isNotCloseTo(published, within(new BigDecimal("3.9")));
    }

    /** Their own denominators are not published; weighed by all inhabitants instead, they come close, means do not. */
    @ParameterizedTest
    @CsvSource({"N31816, 0.06", "U31803, 0.26", "U31804, 0.55"})
    void the_other_figures_of_riket_are_nearer_to_pooled_ones_than_to_means(String name, BigDecimal most) {
        assertThat(YEARS)
                .filteredOn(
                        year -> series.figure(name, PublishedSeries.RIKET, year).isPresent())
                .hasSizeGreaterThan(7)
                .allSatisfy(year -> {
                    Tally tally = series.tally(
                            name,
                            PublishedSeries.RIKET,
                            year,
                            kommun -> Measured.ratio(
                                    series.persons(name, kommun, year), series.inhabitants(kommun, year), true));
                    BigDecimal published = published(name, year);
                    BigDecimal pooled =
                            figure(POOLED, tally).subtract(published).abs();

                    assertThat(pooled).isLessThan(most);
                    assertThat(pooled)
                            .isLessThan(figure(MEAN, tally).subtract(published).abs());
                });
    }

    private static Measured veryLong(String kommun, int year) {
        BigDecimal recipients =
                longOfRecipients(kommun, year).parts().orElseThrow().denominator();
        BigDecimal share = series.figure(VERY_LONG_OF_RECIPIENTS, kommun, year)
                .orElseThrow()
                .movePointLeft(2);
        return Measured.ratio(recipients.multiply(share), recipients, true);
    }

    private static Measured longOfRecipients(String kommun, int year) {
        BigDecimal persons = series.persons(LONG_OF_ADULTS, kommun, year);
        BigDecimal share =
                series.figure(LONG_OF_RECIPIENTS, kommun, year).orElseThrow().movePointLeft(2);
        return Measured.ratio(persons, persons.divide(share, 6, RoundingMode.HALF_UP), true);
    }

    /** Persons that riket is said to have, of those that the kommuner would be if none were missing. */
    private static BigDecimal once(int year) {
        Ratios pooled = recipients(PublishedSeries.RIKET, year).ratios();
        BigDecimal kommuner =
                pooled.numerator().multiply(new BigDecimal(100)).divide(pooled.denominator(), 6, RoundingMode.HALF_UP);
        return published(RECIPIENTS, year).divide(kommuner, 6, RoundingMode.HALF_UP);
    }

    private static Tally recipients(String region, int year) {
        return series.tally(
                RECIPIENTS,
                region,
                year,
                kommun -> Measured.ratio(
                        series.wholePersons(RECIPIENTS, kommun, year), series.inhabitants(kommun, year), true));
    }

    private static BigDecimal published(String name, int year) {
        return series.figure(name, PublishedSeries.RIKET, year).orElseThrow();
    }

    private static BigDecimal figure(ShareRule rule, Tally tally) {
        return ((Share.Number) rule.apply(tally).figure()).mean();
    }

    private static List<String> places(int year) {
        return Stream.of(series.kommuner(PublishedSeries.RIKET, year), series.lan(year), List.of(PublishedSeries.RIKET))
                .flatMap(List::stream)
                .filter(place -> series.figure(RECIPIENTS, place, year).isPresent())
                .toList();
    }

    private static Stream<LanYear> lanYears() {
        return YEARS.stream().flatMap(year -> series.lan(year).stream().map(lan -> new LanYear(lan, year)));
    }
}
