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
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.indicator.Branch;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Supplement;
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
            RandomAnswers random = new RandomAnswers(questionnaire, seed);
            Answers answers = random.to(cells);
            Supplement beside = random.beside(condition);
            Evaluation ours = condition.evaluate(sheet(questionnaire, answers, beside));

            assertThat(new CelOracle.Verdict(ours.truth(), ours.missing()))
                    .as("%s", answers.byKey())
                    .isEqualTo(cel.evaluate(answers, beside));
            assertThat(condition.truth(sheet(questionnaire, answers, beside)))
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
            RandomAnswers random = new RandomAnswers(questionnaire, seed);
            Answers answers = random.to(cells);
            Supplement beside = random.beside(indicator.rule());
            Settled ours = new Scorer(questionnaire)
                    .of(Examples.everyPart(questionnaire, answers), beside)
                    .settle(indicator);

            assertThat(new Judgement(ours.outcome(), ours.missing()))
                    .as("%s", answers.byKey())
                    .isEqualTo(judge.judge(answers, beside));
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

    private static AnswerSheet sheet(Questionnaire questionnaire, Answers answers, Supplement beside) {
        return new AnswerSheet(questionnaire, answers, beside.previous(), beside.judgements());
    }

    /** The branches in their order, then the numbers, each judged by CEL. */
    private static final class Judge {

        private final Map<Branch, CelOracle> branches = new LinkedHashMap<>();
        private final Optional<CelOracle> known;
        private final Optional<CelOracle> nought;

        Judge(Questionnaire questionnaire, Rule rule) {
            rule.branches().forEach(branch -> branches.put(branch, CelOracle.of(questionnaire, branch.condition())));
            List<Term> numbers = numbers(rule);
            known = numbers.isEmpty() ? Optional.empty() : Optional.of(CelOracle.known(questionnaire, numbers));
            nought = numbers.stream().skip(1).findFirst().map(number -> CelOracle.nought(questionnaire, number));
        }

        /** The number, or what is divided and what it is divided by. */
        private static List<Term> numbers(Rule rule) {
            if (rule instanceof Rule.Ratio ratio) {
                return List.of(ratio.numerator(), ratio.denominator());
            }
            return rule instanceof Rule.Numeric numeric ? List.of(numeric.value()) : List.of();
        }

        Judgement judge(Answers answers, Supplement beside) {
            SortedSet<Cell> missing = new TreeSet<>();
            for (Map.Entry<Branch, CelOracle> branch : branches.entrySet()) {
                CelOracle.Verdict verdict = branch.getValue().evaluate(answers, beside);
                missing.addAll(verdict.missing());
                if (verdict.truth() == Truth.TRUE) {
                    return judgement(branch.getKey().outcome().countsAs(), missing);
                }
            }
            if (known.isEmpty()) {
                return judgement(Outcome.NEJ, missing);
            }
            CelOracle.Verdict verdict = known.get().evaluate(answers, beside);
            missing.addAll(verdict.missing());
            return judgement(verdict.truth() == Truth.TRUE ? number(answers, beside) : Outcome.EJ_AKTUELLT, missing);
        }

        /** Only a ratio has a second number, and that must not be nought. */
        private Outcome number(Answers answers, Supplement beside) {
            boolean isNought = nought.filter(
                            cel -> cel.evaluate(answers, beside).truth() == Truth.TRUE)
                    .isPresent();
            return isNought ? Outcome.EJ_AKTUELLT : Outcome.TAL;
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
        return rounds().flatMap(round -> round.indicators().stream()
                .filter(indicator -> !(indicator.rule() instanceof Rule.Register))
                .filter(indicator -> !(indicator.rule() instanceof Rule.Given))
                .map(indicator -> Arguments.of(round, indicator)));
    }

    private static Stream<Round> rounds() {
        return Examples.rounds();
    }
}
