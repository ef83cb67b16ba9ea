package se.oppnajamforelser.catalogue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.indicator.Outcome.BORTFALL;
import static se.oppnajamforelser.catalogue.indicator.Outcome.EJ_AKTUELLT;
import static se.oppnajamforelser.catalogue.indicator.Outcome.JA;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.indicator.Indicator;

class WithholdingTrialTest {

    private static final Indicator INDICATOR = Examples.OJ_2017.indicator("eb-rutin-vald-vuxen");

    @ParameterizedTest
    @CsvSource({
        "8, 1, 1, false", // 20 percent together: both show
        "7, 1, 2, true", // 30 together, 20 bortfall
        "7, 0, 3, false", // 30 bortfall: neither shows
        "7, 3, 0, true" // 30 not applicable
    })
    void the_rules_part_where_not_applicable_tips_the_scale(int ja, int ejAktuellt, int bortfall, boolean differs) {
        Tally tally = Tally.NONE.plus(JA, ja).plus(EJ_AKTUELLT, ejAktuellt).plus(BORTFALL, bortfall);

        assertThat(WithholdingTrial.of(INDICATOR, new Withholding(Withholding.Counts.BORTFALL, 20), tally)
                        .differs())
                .isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({"7, 1, 2", "7, 3, 0"})
    void where_they_part_the_stricter_rule_is_the_one_that_withholds(int ja, int ejAktuellt, int bortfall) {
        Tally tally = Tally.NONE.plus(JA, ja).plus(EJ_AKTUELLT, ejAktuellt).plus(BORTFALL, bortfall);
        WithholdingTrial trial =
                WithholdingTrial.of(INDICATOR, new Withholding(Withholding.Counts.BORTFALL, 20), tally);

        assertThat(trial.bortfall().figure()).isInstanceOf(Share.Shown.class);
        assertThat(trial.ejAktuelltOchBortfall().figure()).isInstanceOf(Share.Withheld.class);
    }
}
