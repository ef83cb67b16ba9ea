package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.DELVIS;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.KAN_INTE_SVARA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.NEJ;
import static se.oppnajamforelser.catalogue.indicator.Outcome.TAL;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.indicator.Measured;
import se.oppnajamforelser.catalogue.share.ShareExplanation.OfOutcome;

class ShareExplanationTest {

    private static final Withholding BOTH = new Withholding(Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL, 20);
    private static final ShareRule SHARE = new ShareRule(ShareRule.Kind.SHARE, Set.of(EJ_AKTUELLT), BOTH);

    @Test
    void a_share_is_told_with_whom_it_is_taken_of_who_is_left_out_the_limit_and_the_bounds() {
        ShareExplanation explanation = explain(
                SHARE,
                Tally.NONE
                        .plus(JA, 12)
                        .plus(DELVIS, 3)
                        .plus(NEJ, 6)
                        .plus(EJ_AKTUELLT, 2)
                        .plus(BORTFALL, 1));

        assertThat(explanation.text())
                .isEqualTo("57,1 procent: 12 av 21 kommuner som räknas har Ja. Räknas inte: 2 med Ej aktuellt, 1 med"
                        + " Bortfall. Visas eftersom 3 av 24 kommuner har bortfall eller Ej aktuellt,"
                        + " alltså 12,5 procent, och högst 20 procent är tillåtet. Om alla med bortfall hade svarat kunde"
                        + " andelen ha blivit lägst 54,5 och högst 59,1 procent.");
        assertThat(explanation.groups())
                .containsExactly(
                        new OfOutcome(JA, true, 12),
                        new OfOutcome(DELVIS, true, 3),
                        new OfOutcome(NEJ, true, 6),
                        new OfOutcome(EJ_AKTUELLT, false, 2),
                        new OfOutcome(BORTFALL, false, 1));
    }

    @Test
    void an_outcome_that_stays_in_the_denominator_counts() {
        assertThat(explain(SHARE, Tally.NONE.plus(JA, 1).plus(KAN_INTE_SVARA, 1))
                        .groups())
                .containsExactly(new OfOutcome(JA, true, 1), new OfOutcome(KAN_INTE_SVARA, true, 1));
    }

    @Test
    void a_share_with_too_much_missing_says_how_much_and_what_it_could_be() {
        assertThat(explain(SHARE, Tally.NONE.plus(JA, 3).plus(BORTFALL, 1)).text())
                .isEqualTo(
                        "Visas inte: 1 av 4 kommuner har bortfall eller Ej aktuellt, alltså 25,0 procent, och högst 20"
                                + " procent är tillåtet. Räknas inte: 1 med Bortfall. Om alla med bortfall hade svarat kunde"
                                + " andelen ha blivit lägst 75,0 och högst 100,0 procent.");
    }

    @Test
    void where_only_non_response_counts_towards_the_limit_that_is_said() {
        ShareRule rule =
                new ShareRule(ShareRule.Kind.SHARE, Set.of(), new Withholding(Withholding.Counts.BORTFALL, 20));

        assertThat(explain(rule, Tally.NONE.plus(JA, 4).plus(EJ_AKTUELLT, 4)).text())
                .isEqualTo("50,0 procent: 4 av 8 kommuner som räknas har Ja. Visas eftersom 0 av 8"
                        + " kommuner har bortfall, alltså 0,0 procent, och högst 20 procent är tillåtet.");
    }

    @Test
    void too_few_answers_are_told_with_how_many_are_needed() {
        ShareRule rule =
                new ShareRule(ShareRule.Kind.SHARE, Set.of(), new Withholding(Withholding.Counts.BORTFALL, 100, 7));

        assertThat(explain(rule, Tally.NONE.plus(JA, 5)).text())
                .isEqualTo("Visas inte: 5 kommuner räknas, och minst 7 behövs.");
    }

    @Test
    void a_weighted_share_stands_beside_the_plain_one() {
        Tally large = Tally.one(JA).with(Weights.one(JA, BigDecimal.valueOf(30)));
        Tally small = Tally.one(NEJ).with(Weights.one(NEJ, BigDecimal.valueOf(10)));

        assertThat(explain(SHARE, large.plus(small)).text())
                .startsWith("50,0 procent: 1 av 2 kommuner som räknas har Ja. Den viktade andelen är 75,0 procent.");
    }

    @Test
    void a_number_is_told_with_the_sum_that_it_is_the_mean_of() {
        Tally three = Tally.one(new BigDecimal("1.5"))
                .plus(Tally.one(new BigDecimal("4")))
                .plus(Tally.one(BORTFALL));

        assertThat(explain(rule(ShareRule.Kind.NUMBER), three).text())
                .startsWith("Medelvärdet är 2,8: summan 5,5 delad med 2 kommuner som har ett tal. Räknas inte: 1 med"
                        + " Bortfall.");
        assertThat(explain(rule(ShareRule.Kind.NUMBER), three).groups())
                .containsExactly(new OfOutcome(TAL, true, 2), new OfOutcome(BORTFALL, false, 1));
        assertThat(explain(rule(ShareRule.Kind.MEAN), three).text())
                .startsWith(
                        "Medelvärdet är 2,8: talen lagda samman och delade med antalet, för 2 kommuner som har ett tal.");
    }

    @Test
    void a_pooled_ratio_is_told_with_both_sums() {
        Tally two = Tally.one(Measured.ratio(BigDecimal.ONE, BigDecimal.valueOf(2), true))
                .plus(Tally.one(Measured.ratio(BigDecimal.TEN, BigDecimal.valueOf(100), true)));

        assertThat(explain(rule(ShareRule.Kind.POOLED_PERCENT), two).text())
                .startsWith(
                        "10,8 procent: täljarna är tillsammans 11 och nämnarna 102 för 2 kommuner som har ett tal.");
        assertThat(explain(rule(ShareRule.Kind.POOLED), two).text()).startsWith("0,1: täljarna är tillsammans 11");
    }

    @Test
    void of_a_figure_that_is_about_few_persons_nothing_is_told_but_that() {
        ShareRule rule = rule(ShareRule.Kind.NUMBER);
        Share hidden = rule.apply(Tally.one(BigDecimal.TEN)).suppressed();

        assertThat(ShareExplanation.of(rule, hidden, "kommuner").text())
                .isEqualTo("Visas inte: siffran gäller få personer eller kan användas för att räkna fram en sådan.");
    }

    @Test
    void nothing_to_count_is_said() {
        assertThat(explain(SHARE, Tally.NONE).text()).isEqualTo("Visas inte: ingenting att räkna på.");
        assertThat(explain(SHARE, Tally.NONE).groups()).isEmpty();
    }

    private static ShareRule rule(ShareRule.Kind kind) {
        return new ShareRule(kind, Set.of(), new Withholding(Withholding.Counts.BORTFALL, 50));
    }

    private static ShareExplanation explain(ShareRule rule, Tally tally) {
        return ShareExplanation.of(rule, rule.apply(tally), "kommuner");
    }
}
