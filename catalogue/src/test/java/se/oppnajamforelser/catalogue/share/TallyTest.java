package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.indicator.Outcome;

class TallyTest {

    @Test
    void a_kept_tally_is_the_same_as_the_one_that_was_counted() {
        Tally counted = Tally.of(List.of(Outcome.JA, Outcome.JA, Outcome.BORTFALL));

        assertThat(Tally.of(Map.of(Outcome.JA, 2, Outcome.BORTFALL, 1), BigDecimal.ZERO))
                .isEqualTo(counted);
    }

    @Test
    void a_kept_sum_comes_back() {
        Tally counted = Tally.one(new BigDecimal("12.5")).plus(Tally.one(new BigDecimal("7.5")));

        assertThat(Tally.of(Map.of(Outcome.TAL, 2), new BigDecimal("20.00"))).isEqualTo(counted);
    }

    @Test
    void a_round_sum_is_written_without_exponent() {
        assertThat(Tally.one(new BigDecimal("100")).sum()).hasToString("100");
    }

    @Test
    void what_is_taken_out_again_leaves_nothing() {
        Tally number = Tally.one(new BigDecimal("1200"));

        assertThat(Tally.one(Outcome.JA).plus(number).minus(number)).isEqualTo(Tally.one(Outcome.JA));
    }

    @Test
    void a_tally_says_what_it_counts() {
        assertThat(Tally.of(List.of(Outcome.JA, Outcome.BORTFALL)).plus(Tally.one(new BigDecimal("12.5"))))
                .hasToString("ja 1, delvis 0, nej 0, ej-aktuellt 0, kan-inte-svara 0, bortfall 1, tal 1, sum 12.5");
    }

    @Test
    void nobody_is_counted_at_first() {
        assertThat(Tally.NONE.units()).isZero();
        assertThat(Tally.NONE.sum()).isEqualByComparingTo(BigDecimal.ZERO);
    }
}
