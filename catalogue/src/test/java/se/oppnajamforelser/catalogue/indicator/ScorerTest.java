package se.oppnajamforelser.catalogue.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.catalogue.Examples.OJ_2017;
import static se.oppnajamforelser.catalogue.Examples.PROV;
import static se.oppnajamforelser.catalogue.Examples.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Answers;

class ScorerTest {

    @Test
    void the_branches_are_tried_in_their_fixed_order_up_to_the_deciding_one() {
        Settled settled = settle("bib-plan", answers("G1", "ja"));

        assertThat(settled.outcome()).isEqualTo(Outcome.JA);
        assertThat(settled.steps())
                .extracting(step -> step.branch().kind())
                .containsExactly(Branch.Kind.CANNOT_ANSWER, Branch.Kind.YES);
        assertThat(settled.steps())
                .extracting(step -> step.evaluation().truth())
                .containsExactly(Truth.FALSE, Truth.TRUE);
    }

    @Test
    void the_first_branch_that_holds_decides() {
        assertThat(settle("bib-plan", answers("G1", "vet-ej")).outcome()).isEqualTo(Outcome.KAN_INTE_SVARA);
        assertThat(settle("bib-plan", answers("G1", "vet-ej")).steps()).hasSize(1);
    }

    @Test
    void where_no_branch_holds_the_outcome_is_nej() {
        Settled settled = settle("bib-platser", answers("G2[skola]", "nej", "G2[sjukhus]", "nej", "G2[boende]", "nej"));

        assertThat(settled.outcome()).isEqualTo(Outcome.NEJ);
        assertThat(settled.steps())
                .extracting(step -> step.branch().kind())
                .containsExactly(Branch.Kind.YES, Branch.Kind.PARTIAL);
        assertThat(settled.reason()).isEmpty();
    }

    @Test
    void an_earlier_branch_that_is_unknown_could_still_decide() {
        Settled settled = settle("bib-platser", answers("G2[skola]", "ja"));

        assertThat(settled.outcome()).isEqualTo(Outcome.BORTFALL);
        assertThat(settled.reason()).contains(BortfallReason.MISSING_ANSWERS);
        assertThat(settled.missing()).map(Cell::toString).containsExactly("G2[boende]", "G2[sjukhus]");
        assertThat(settled.steps())
                .extracting(step -> step.evaluation().truth())
                .containsExactly(Truth.UNKNOWN, Truth.TRUE);
    }

    @Test
    void an_unknown_that_can_no_longer_decide_does_not_matter() {
        assertThat(settle("bib-platser", answers("G2[skola]", "ja", "G2[sjukhus]", "ja"))
                        .outcome())
                .isEqualTo(Outcome.JA);
        assertThat(settle("bib-platser", answers("G2[skola]", "ja", "G2[sjukhus]", "nej", "G2[boende]", "nej"))
                        .outcome())
                .isEqualTo(Outcome.DELVIS);
    }

    @Test
    void a_numeric_indicator_gives_its_number() {
        Settled settled = settle("bib-barnens-lan", answers("B2", "2 000", "B5", "1 200,5"));

        assertThat(settled.outcome()).isEqualTo(Outcome.TAL);
        assertThat(settled.value()).contains(new BigDecimal("1200.5"));
        assertThat(settled.missing()).isEmpty();
    }

    @Test
    void a_number_that_was_not_asked_for_is_not_applicable() {
        assertThat(settle("bib-barnens-lan", answers("B2", "10", "B5", "5")).outcome())
                .isEqualTo(Outcome.EJ_AKTUELLT);
    }

    @Test
    void a_number_that_is_missing_is_named() {
        assertThat(settle("bib-barnens-lan", answers("B2", "2000")).missing()).containsExactly(Cell.of("B5"));
        assertThat(settle("bib-barnens-lan", Answers.NONE).missing()).containsExactly(Cell.of("B2"));
        assertThat(settle("bib-barnens-lan", answers("B2", "2000", "B5", "många"))
                        .outcome())
                .isEqualTo(Outcome.BORTFALL);
    }

    @Test
    void a_part_that_was_not_sent_in_gives_bortfall_for_all_that_rests_on_it() {
        Submitted submitted = Examples.parts(answers("G1", "ja", "B1", "helg"), "G");

        assertThat(new Scorer(PROV.questionnaire()).of(submitted).settle(PROV.indicator("bib-oppet")))
                .isEqualTo(Settled.bortfall(BortfallReason.NOT_SUBMITTED));
        assertThat(new Scorer(PROV.questionnaire())
                        .of(submitted)
                        .settle(PROV.indicator("bib-plan"))
                        .outcome())
                .isEqualTo(Outcome.JA);
    }

    @Test
    void a_declined_area_touches_only_what_rests_on_its_own_questions() {
        Submitted submitted = Examples.parts(answers("G1", "ja", "B0", "nej", "B1", "helg"), "G", "B");

        assertThat(new Scorer(PROV.questionnaire()).of(submitted).settle(PROV.indicator("bib-oppet")))
                .isEqualTo(Settled.bortfall(BortfallReason.AREA_DECLINED));
        assertThat(new Scorer(PROV.questionnaire())
                        .of(submitted)
                        .settle(PROV.indicator("bib-plan"))
                        .outcome())
                .isEqualTo(Outcome.JA);
    }

    /** 17 of the 35 indicators of ekonomiskt bistånd and 12 of the 55 of våld i nära relationer (see the guides' parts). */
    @Test
    void in_2017_a_declined_area_leaves_the_indicators_of_the_common_part() {
        Submitted declines = new Submitted(new TreeMap<>(Map.of(
                "G", answers("G1", "ja"),
                "E", answers("E0", "nej"),
                "V", answers("V0", "nej"))));
        Scorer.OfUnit unit = new Scorer(OJ_2017.questionnaire()).of(declines);

        assertThat(OJ_2017.indicators()).allSatisfy(indicator -> assertThat(
                        unit.settle(indicator).reason().equals(Optional.of(BortfallReason.AREA_DECLINED)))
                .as(indicator.id().value())
                .isEqualTo(!indicator.parts().equals(List.of("G"))));
    }

    @Test
    void a_unit_that_sent_in_nothing_gets_bortfall_everywhere() {
        Scorer.OfUnit unit = new Scorer(OJ_2017.questionnaire()).of(Submitted.nothing());

        assertThat(OJ_2017.indicators()).allSatisfy(indicator -> assertThat(unit.settle(indicator))
                .isEqualTo(Settled.bortfall(BortfallReason.NOT_SUBMITTED)));
    }

    @Test
    void answers_that_nobody_asks_for_count_for_nothing() {
        Submitted submitted = new Submitted(new TreeMap<>(Map.of("G", answers("G1", "ja", "X99", "ja", "G2", "ja"))));

        assertThat(new Scorer(PROV.questionnaire())
                        .of(submitted)
                        .settle(PROV.indicator("bib-plan"))
                        .outcome())
                .isEqualTo(Outcome.JA);
    }

    private static Settled settle(String indicator, Answers answers) {
        return new Scorer(PROV.questionnaire())
                .of(Examples.everyPart(PROV.questionnaire(), answers))
                .settle(PROV.indicator(indicator));
    }
}
