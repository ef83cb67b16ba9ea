package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.KAN_INTE_SVARA;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/** A region's ratio as if it were one unit. */
class PooledTest {

    private static final Withholding TWENTY = new Withholding(Withholding.Counts.BORTFALL, 20);
    private static final ShareRule PERCENT = new ShareRule(ShareRule.Kind.POOLED_PERCENT, Set.of(), TWENTY);
    private static final ShareRule PLAIN = new ShareRule(ShareRule.Kind.POOLED, Set.of(), TWENTY);

    @Test
    void a_pooled_ratio_is_the_sums_divided_and_no_mean_of_ratios() {
        Share share = PERCENT.apply(ratio(1, 2).plus(ratio(10, 100)));

        assertThat(share.figure()).isEqualTo(new Share.Number(new BigDecimal("10.8"), Optional.empty()));
        assertThat(share.denominator()).isEqualTo(2);
        assertThat(share.tally().ratios()).isEqualTo(new Ratios(2, BigDecimal.valueOf(11), BigDecimal.valueOf(102)));
    }

    @Test
    void a_ratio_that_is_no_percentage_stays_what_it_is() {
        assertThat(PLAIN.apply(ratio(900, 3).plus(ratio(100, 7))).figure())
                .isEqualTo(new Share.Number(new BigDecimal("100.0"), Optional.empty()));
    }

    @Test
    void a_unit_without_a_number_is_left_out_of_both_sums_but_counts_as_missing() {
        Tally four = IntStream.range(0, 4).mapToObj(unit -> ratio(1, 4)).reduce(Tally.NONE, Tally::plus);

        assertThat(PERCENT.apply(four.plus(BORTFALL, 1).plus(KAN_INTE_SVARA, 3)).figure())
                .isEqualTo(new Share.Number(new BigDecimal("25.0"), Optional.empty()));
        assertThat(PERCENT.apply(four.plus(BORTFALL, 2)).figure())
                .isEqualTo(new Share.Withheld(Share.Reason.TOO_MUCH_MISSING));
        assertThat(PERCENT.apply(Tally.NONE.plus(KAN_INTE_SVARA, 3)).figure())
                .isEqualTo(new Share.Withheld(Share.Reason.NO_UNIT_COUNTS));
    }

    @Test
    void a_number_without_its_parts_cannot_be_pooled() {
        assertThat(PERCENT.apply(ratio(1, 4).plus(Tally.one(new BigDecimal("25"))))
                        .figure())
                .isEqualTo(new Share.Withheld(Share.Reason.PARTS_MISSING));
        assertThat(Share.Reason.PARTS_MISSING.text()).isEqualTo("täljare eller nämnare saknas");
    }

    @Test
    void what_was_kept_of_a_tally_gives_the_tally_again() {
        Tally tally = ratio(1, 4).plus(ratio(2, 100)).plus(BORTFALL, 1);
        Tally kept = Tally.of(Map.of(Outcome.TAL, 2, BORTFALL, 1), tally.sum());

        assertThat(kept).isNotEqualTo(tally);
        assertThat(kept.with(tally.ratios()))
                .isEqualTo(tally)
                .hasSameHashCodeAs(tally)
                .hasToString(tally.toString());
        assertThat(tally).asString().endsWith("sum 27, 3 of 104 in 2");
    }

    @Test
    void whatever_the_numbers_the_pooled_ratio_is_that_of_the_whole_and_lies_between_its_parts() {
        assertThat(LongStream.range(0, 500).mapToObj(PooledTest::region).toList())
                .allSatisfy(units -> {
                    Tally all = units.stream().reduce(Tally.NONE, Tally::plus);
                    List<BigDecimal> alone =
                            units.stream().map(PooledTest::figure).sorted().toList();

                    assertThat(figure(all)).isBetween(alone.get(0), alone.get(alone.size() - 1));
                    assertThat(figure(all))
                            .isEqualTo(figure(Tally.one(Measured.ratio(
                                    all.ratios().numerator(), all.ratios().denominator(), true))));
                    assertThat(all.minus(units.get(0)).plus(units.get(0))).isEqualTo(all);
                });
    }

    private static List<Tally> region(long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(0, random.nextInt(20))
                .mapToObj(unit -> {
                    int denominator = 1 + random.nextInt(1000);
                    return ratio(random.nextInt(denominator + 1), denominator);
                })
                .toList();
    }

    private static BigDecimal figure(Tally tally) {
        return ((Share.Number) PERCENT.apply(tally).figure()).mean();
    }

    private static Tally ratio(long numerator, long denominator) {
        return Tally.one(Measured.ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), true));
    }
}
