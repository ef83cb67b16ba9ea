package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Parser;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * Google's Common Expression Language, with unknown tracking, as an independent oracle: on partial answers drawn from
 * fixed seeds it finds the same value and the same unknowns for every condition of every round.
 */
class CelOracleTest {

    private static final int DRAWS = 300;

    @ParameterizedTest
    @MethodSource("conditions")
    void every_condition_has_the_value_and_the_unknowns_that_cel_finds(Round round, Expression condition) {
        Questionnaire questionnaire = round.questionnaire();
        CelOracle cel = CelOracle.of(questionnaire, condition);
        List<Cell> cells = Conditions.cells(questionnaire, condition.cells());

        assertThat(LongStream.range(0, DRAWS).boxed()).allSatisfy(seed -> {
            Answers answers = new RandomAnswers(questionnaire, seed).to(cells);
            Evaluation ours = condition.evaluate(new AnswerSheet(questionnaire, answers));

            assertThat(new CelOracle.Verdict(ours.truth(), ours.missing()))
                    .as("%s", answers.byKey())
                    .isEqualTo(cel.evaluate(answers));
            assertThat(condition.truth(new AnswerSheet(questionnaire, answers)))
                    .as("%s", answers.byKey())
                    .isEqualTo(ours.truth());
        });
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_has_the_outcome_and_the_missing_answers_that_cel_finds(Round round, Indicator indicator) {
        Questionnaire questionnaire = round.questionnaire();
        Judge judge = new Judge(questionnaire, indicator.rule());
        List<Cell> cells = Conditions.cells(questionnaire, indicator.rule().cells());

        assertThat(LongStream.range(0, DRAWS).boxed()).allSatisfy(seed -> {
            Answers answers = new RandomAnswers(questionnaire, seed).to(cells);
            Settled ours = new Scorer(questionnaire)
                    .of(Examples.everyPart(questionnaire, answers))
                    .settle(indicator);

            assertThat(new Judgement(ours.outcome(), ours.missing()))
                    .as("%s", answers.byKey())
                    .isEqualTo(judge.judge(answers));
        });
    }

    @Test
    void the_draws_reach_every_truth_value_of_every_condition() {
        Questionnaire questionnaire = Examples.OJ_2017.questionnaire();
        List<Expression> conditions = Conditions.of(Examples.OJ_2017);

        assertThat(conditions).hasSizeGreaterThan(200).allSatisfy(condition -> assertThat(LongStream.range(0, DRAWS)
                        .mapToObj(seed -> new RandomAnswers(questionnaire, seed)
                                .to(Conditions.cells(questionnaire, condition.cells())))
                        .map(answers -> condition
                                .evaluate(new AnswerSheet(questionnaire, answers))
                                .truth())
                        .distinct())
                .as(condition.toString())
                .hasSize(3));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void counts_of_every_kind_agree_as_well(String text) {
        every_condition_has_the_value_and_the_unknowns_that_cel_finds(
                Examples.PROV,
                Parser.condition(text, Examples.PROV.questionnaire()).result().orElseThrow());
    }

    static Stream<String> counts() {
        return Stream.of(">=", ">", "<=", "<", "==").flatMap(sign -> Stream.of(0, 1, 2, 3)
                .map(limit -> "count(G2a[*] in {ja, nytt}) " + sign + " " + limit));
    }

    /** The branches in their order, each judged by CEL. */
    private static final class Judge {

        private final Map<Optional<Branch>, CelOracle> branches = new LinkedHashMap<>();

        Judge(Questionnaire questionnaire, Rule rule) {
            if (rule instanceof Rule.Numeric numeric) {
                branches.put(Optional.empty(), CelOracle.of(questionnaire, numeric.value()));
                return;
            }
            ((Rule.Categorical) rule)
                    .branches()
                    .forEach((branch, condition) ->
                            branches.put(Optional.of(branch), CelOracle.of(questionnaire, condition)));
        }

        Judgement judge(Answers answers) {
            SortedSet<Cell> missing = new TreeSet<>();
            for (Map.Entry<Optional<Branch>, CelOracle> branch : branches.entrySet()) {
                CelOracle.Verdict verdict = branch.getValue().evaluate(answers);
                missing.addAll(verdict.missing());
                if (verdict.truth() == Truth.TRUE) {
                    return judgement(branch.getKey().map(Branch::outcome).orElse(Outcome.TAL), missing);
                }
            }
            return judgement(branches.containsKey(Optional.empty()) ? Outcome.EJ_AKTUELLT : Outcome.NEJ, missing);
        }

        private static Judgement judgement(Outcome outcome, SortedSet<Cell> missing) {
            return new Judgement(missing.isEmpty() ? outcome : Outcome.BORTFALL, missing);
        }
    }

    private record Judgement(Outcome outcome, SortedSet<Cell> missing) {}

    static Stream<Arguments> conditions() {
        return rounds().flatMap(
                        round -> Conditions.of(round).stream().map(condition -> Arguments.of(round, condition)));
    }

    static Stream<Arguments> indicators() {
        return rounds().flatMap(round -> round.indicators().stream().map(indicator -> Arguments.of(round, indicator)));
    }

    private static Stream<Round> rounds() {
        return Stream.of(Examples.OJ_2017, Examples.E_HALSA_2022, Examples.PROV);
    }
}
