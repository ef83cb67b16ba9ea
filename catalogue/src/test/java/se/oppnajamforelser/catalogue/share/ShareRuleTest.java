package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.DELVIS;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.KAN_INTE_SVARA;
import static se.oppnajamforelser.catalogue.indicator.Outcome.NEJ;
import static se.oppnajamforelser.catalogue.share.Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Outcome;

class ShareRuleTest {

    private static final Withholding TWENTY = new Withholding(Withholding.Counts.BORTFALL, 20);
    private static final Share.Withheld TOO_MUCH = new Share.Withheld(Share.Reason.TOO_MUCH_MISSING);

    @Test
    void a_share_is_the_units_that_got_ja_of_those_that_were_judged() {
        Share share = rule(TWENTY).apply(tally(1, 1, 1));

        assertThat(share.figure()).isEqualTo(new Share.Shown(new BigDecimal("33.3")));
        assertThat(share.numerator()).isEqualTo(1);
        assertThat(share.denominator()).isEqualTo(3);
        assertThat(share.responseRate()).isEqualTo(new BigDecimal("100.0"));
    }

    @Test
    void what_the_indicator_leaves_out_is_not_in_the_denominator_and_the_rest_is() {
        Tally tally = tally(1, 0, 1).plus(EJ_AKTUELLT, 1).plus(KAN_INTE_SVARA, 1);

        assertThat(rule(TWENTY).apply(tally).denominator()).isEqualTo(4);
        assertThat(rule(TWENTY, EJ_AKTUELLT).apply(tally).denominator()).isEqualTo(3);
        assertThat(rule(TWENTY, EJ_AKTUELLT, KAN_INTE_SVARA).apply(tally).denominator())
                .isEqualTo(2);
    }

    @Test
    void non_responders_are_left_out_of_the_share_and_lower_the_response_rate() {
        Share share = rule(TWENTY).apply(tally(4, 0, 4).plus(BORTFALL, 2));

        assertThat(share.figure()).isEqualTo(new Share.Shown(new BigDecimal("50.0")));
        assertThat(share.responseRate()).isEqualTo(new BigDecimal("80.0"));
        assertThat(share.bounds()).contains(new Share.Bounds(new BigDecimal("40.0"), new BigDecimal("60.0")));
    }

    @ParameterizedTest
    @EnumSource
    void exactly_the_limit_is_shown_and_one_unit_more_is_withheld(Withholding.Counts counts) {
        ShareRule rule = rule(new Withholding(counts, 20));

        assertThat(rule.apply(tally(40, 0, 40).plus(BORTFALL, 20)).figure()).isInstanceOf(Share.Shown.class);
        assertThat(rule.apply(tally(40, 0, 39).plus(BORTFALL, 21)).figure()).isEqualTo(TOO_MUCH);
    }

    @Test
    void not_applicable_counts_against_the_limit_where_the_round_says_so() {
        ShareRule strict = rule(new Withholding(EJ_AKTUELLT_OCH_BORTFALL, 20), EJ_AKTUELLT);

        assertThat(strict.apply(tally(4, 0, 4).plus(BORTFALL, 1).plus(EJ_AKTUELLT, 1))
                        .figure())
                .isInstanceOf(Share.Shown.class);
        assertThat(strict.apply(tally(4, 0, 3).plus(BORTFALL, 1).plus(EJ_AKTUELLT, 2))
                        .figure())
                .isEqualTo(TOO_MUCH);
        assertThat(rule(TWENTY, EJ_AKTUELLT)
                        .apply(tally(4, 0, 3).plus(BORTFALL, 1).plus(EJ_AKTUELLT, 2))
                        .figure())
                .isInstanceOf(Share.Shown.class);
    }

    @Test
    void kan_inte_svara_does_not_count_against_the_limit() {
        assertThat(rule(TWENTY).apply(tally(1, 0, 1).plus(KAN_INTE_SVARA, 8)).figure())
                .isInstanceOf(Share.Shown.class);
    }

    @Test
    void where_no_unit_counts_there_is_no_share() {
        Share share = rule(TWENTY, EJ_AKTUELLT).apply(Tally.NONE.plus(EJ_AKTUELLT, 3));

        assertThat(share.figure()).isEqualTo(new Share.Withheld(Share.Reason.NO_UNIT_COUNTS));
        assertThat(share.bounds()).isEmpty();
        assertThat(rule(TWENTY).apply(Tally.NONE).figure()).isEqualTo(new Share.Withheld(Share.Reason.NO_UNIT_COUNTS));
        assertThat(rule(TWENTY).apply(Tally.NONE).responseRate()).isEqualTo(new BigDecimal("0.0"));
    }

    @Test
    void a_withheld_share_keeps_its_counts_and_bounds() {
        Share share = rule(TWENTY).apply(tally(1, 0, 1).plus(BORTFALL, 2));

        assertThat(share.figure()).isEqualTo(TOO_MUCH);
        assertThat(share.tally().count(BORTFALL)).isEqualTo(2);
        assertThat(share.bounds()).contains(new Share.Bounds(new BigDecimal("25.0"), new BigDecimal("75.0")));
    }

    @Test
    void a_numeric_indicator_gives_mean_and_sum() {
        ShareRule rule = new ShareRule(ShareRule.Kind.NUMBER, Set.of(), TWENTY);
        Tally tally = Tally.one(new BigDecimal("10"))
                .plus(Tally.one(new BigDecimal("0.5")))
                .plus(Tally.of(List.of(EJ_AKTUELLT)));

        Share share = rule.apply(tally);

        assertThat(share.figure())
                .isEqualTo(new Share.Number(new BigDecimal("5.3"), Optional.of(new BigDecimal("10.5"))));
        assertThat(share.denominator()).isEqualTo(2);
        assertThat(share.bounds()).isEmpty();
    }

    @Test
    void a_numeric_indicator_is_withheld_like_any_other() {
        ShareRule rule = new ShareRule(ShareRule.Kind.NUMBER, Set.of(), TWENTY);

        assertThat(rule.apply(Tally.one(BigDecimal.TEN).plus(BORTFALL, 1)).figure())
                .isEqualTo(TOO_MUCH);
        assertThat(rule.apply(Tally.NONE.plus(EJ_AKTUELLT, 1)).figure())
                .isEqualTo(new Share.Withheld(Share.Reason.NO_UNIT_COUNTS));
    }

    @Test
    void the_rule_of_an_indicator_is_the_catalogues() {
        assertThat(ShareRule.of(Examples.OJ_2017.indicator("eb-vantetid-nybesok"), TWENTY))
                .isEqualTo(rule(TWENTY, KAN_INTE_SVARA));
        assertThat(ShareRule.of(Examples.E_HALSA_2022.indicator("u07354"), TWENTY)
                        .kind())
                .isEqualTo(ShareRule.Kind.NUMBER);
    }

    @Test
    void only_what_cannot_be_judged_may_be_left_out() {
        assertThatThrownBy(() -> rule(TWENTY, NEJ))
                .hasMessage("outside the denominator: [NEJ] (expected: some of [EJ_AKTUELLT, KAN_INTE_SVARA])");
    }

    @Test
    void a_limit_is_a_percentage() {
        assertThatThrownBy(() -> new Withholding(Withholding.Counts.BORTFALL, 101))
                .hasMessage("withholding percent: 101 (expected: 0 to 100)");
    }

    @Test
    void the_reasons_have_codes_for_tools_and_texts_for_people() {
        assertThat(Share.Reason.TOO_MUCH_MISSING.code()).isEqualTo("too-much-missing");
        assertThat(Share.Reason.TOO_MUCH_MISSING.text()).isEqualTo("för stort bortfall");
        assertThat(Share.Reason.NO_UNIT_COUNTS.code()).isEqualTo("no-unit-counts");
        assertThat(Share.Reason.NO_UNIT_COUNTS.text()).isEqualTo("ingenting att räkna på");
    }

    private static ShareRule rule(Withholding withholding, Outcome... outside) {
        return new ShareRule(ShareRule.Kind.SHARE, Set.of(outside), withholding);
    }

    private static Tally tally(int ja, int delvis, int nej) {
        return Tally.NONE.plus(JA, ja).plus(DELVIS, delvis).plus(NEJ, nej);
    }
}
