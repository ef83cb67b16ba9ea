package se.oppnajamforelser.suite.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Checks;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Severity;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.Rounds;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.suite.simulation.UnitPlan.Manner;

class PlanTest {

    private static final Round ROUND = Rounds.shipped().round("oj-2017");
    private static final Plan PLAN = Plan.of(ROUND, 2017);

    @Test
    void the_response_table_is_that_of_the_guides() {
        List<UnitPlan> answering = answering(PLAN);

        assertThat(answering).hasSize(301);
        assertThat(answering).filteredOn(plan -> responds(plan, "E")).hasSize(298);
        assertThat(answering).filteredOn(plan -> responds(plan, "V")).hasSize(295);
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        assertThat(Plan.of(ROUND, 2017).units()).isEqualTo(PLAN.units());
        assertThat(Plan.of(ROUND, 2018).units()).isNotEqualTo(PLAN.units());
    }

    @Test
    void every_answer_can_be_submitted() {
        List<Finding> errors = new ArrayList<>();
        PLAN.units().forEach(plan -> {
            plan.parts().forEach((part, answers) -> errors.addAll(errors(part, answers)));
            plan.secondThoughts().forEach((part, answers) -> errors.addAll(errors(part, answers)));
        });

        assertThat(errors).isEmpty();
    }

    @Test
    void some_units_leave_drafts_and_some_change_their_minds() {
        assertThat(PLAN.units())
                .filteredOn(plan -> plan.manner() == Manner.LEAVES_A_DRAFT)
                .hasSize(6);
        assertThat(PLAN.units())
                .filteredOn(plan -> !plan.secondThoughts().isEmpty())
                .hasSize(25)
                .allSatisfy(plan -> assertThat(plan.parts())
                        .doesNotContainValue(
                                plan.secondThoughts().values().iterator().next()));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void the_shares_come_near_what_was_published_for_2017(String indicator, int target) {
        assertThat(share(ROUND.indicator(indicator), answering(PLAN)).doubleValue())
                .as(indicator)
                .isCloseTo(target, within(6.0));
    }

    @Test
    void large_kommuner_answer_ja_more_often_than_small_ones() {
        assertThat(meanShare("storlek-4")).isGreaterThan(meanShare("storlek-1") + 5);
    }

    static List<Arguments> targets() {
        return AnswerWeights.of("oj-2017").targets().entrySet().stream()
                .map(target -> Arguments.of(target.getKey(), target.getValue()))
                .toList();
    }

    private static List<UnitPlan> answering(Plan plan) {
        return plan.units().stream()
                .filter(unit -> unit.manner() == Manner.ANSWERS)
                .toList();
    }

    private static boolean responds(UnitPlan plan, String part) {
        return !ROUND.questionnaire().part(part).isDeclined(plan.parts().get(part));
    }

    private static List<Finding> errors(String part, Answers answers) {
        return new Checks(ROUND.questionnaire().part(part))
                .run(new AnswerSheet(ROUND.questionnaire(), answers)).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }

    private static BigDecimal share(Indicator indicator, List<UnitPlan> units) {
        Scorer scorer = new Scorer(ROUND.questionnaire());
        Tally tally = Tally.of(units.stream()
                .map(plan -> scorer.of(new Submitted(new TreeMap<>(plan.parts())))
                        .settle(indicator)
                        .outcome())
                .toList());
        return ShareRule.of(indicator, ROUND.withholding()).apply(tally).figure() instanceof Share.Shown shown
                ? shown.percent()
                : BigDecimal.ZERO;
    }

    private static double meanShare(String sizeGroup) {
        List<UnitPlan> units = answering(PLAN).stream()
                .filter(plan -> plan.unit().sizeGroup().equals(sizeGroup))
                .toList();
        return ROUND.indicators().stream()
                .mapToDouble(indicator -> share(indicator, units).doubleValue())
                .average()
                .orElseThrow();
    }
}
