package se.oppnajamforelser.aggregation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

class OutcomeTextTest {

    private static final List<UnitOutcome> EVERY_OUTCOME = List.of(
            UnitOutcome.of(Outcome.JA),
            number("31.5"),
            UnitOutcome.of(Outcome.DELVIS),
            UnitOutcome.of(Outcome.NEJ),
            UnitOutcome.of(Outcome.EJ_AKTUELLT),
            UnitOutcome.of(Outcome.KAN_INTE_SVARA),
            number("1200"),
            UnitOutcome.of(Outcome.BORTFALL));

    @Test
    void an_outcome_takes_one_letter() {
        assertThat(OutcomeText.of(EVERY_OUTCOME)).isEqualTo(new OutcomeText("jtdnektb", "31.5 1200"));
    }

    @Test
    void a_ratio_is_kept_with_what_it_is_made_of() {
        UnitOutcome ratio = new UnitOutcome(
                Outcome.TAL,
                Optional.of(new BigDecimal("81.8181818182")),
                Optional.of(new Measured.Parts(new BigDecimal("9"), new BigDecimal("11"))));
        List<UnitOutcome> outcomes = List.of(number("3"), ratio, number("-0.5"));

        assertThat(OutcomeText.of(outcomes)).isEqualTo(new OutcomeText("ttt", "3 81.8181818182=9/11 -0.5"));
        assertThat(OutcomeText.of(outcomes).outcomes()).isEqualTo(outcomes);
    }

    @Test
    void what_is_stored_comes_back() {
        assertThat(OutcomeText.of(EVERY_OUTCOME).outcomes()).isEqualTo(EVERY_OUTCOME);
    }

    @Test
    void another_layout_is_put_in_the_order_of_the_catalogue_and_what_is_new_there_is_bortfall() {
        Layout stored = new Layout("a,b");

        assertThat(stored.inOrderOf(
                        new Layout("b,c,a"), List.of(UnitOutcome.of(Outcome.JA), UnitOutcome.of(Outcome.NEJ))))
                .containsExactly(
                        UnitOutcome.of(Outcome.NEJ), UnitOutcome.of(Outcome.BORTFALL), UnitOutcome.of(Outcome.JA));
    }

    private static UnitOutcome number(String number) {
        return UnitOutcome.of(new BigDecimal(number));
    }
}
