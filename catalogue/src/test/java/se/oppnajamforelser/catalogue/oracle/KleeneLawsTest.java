package se.oppnajamforelser.catalogue.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Settled;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.round.Round;

/** What it means that an outcome is settled, or lacks answers: one more answer is tried everywhere, in every way. */
class KleeneLawsTest {

    private static final int DRAWS = 60;

    @ParameterizedTest
    @MethodSource("indicators")
    void a_settled_outcome_is_never_changed_by_one_more_answer(Round round, Indicator indicator) {
        assertThat(draws(round, indicator))
                .filteredOn(answers -> settle(round, indicator, answers).outcome() != Outcome.BORTFALL)
                .allSatisfy(answers -> assertThat(oneMore(round, indicator, answers))
                        .allSatisfy(more -> assertThat(
                                        settle(round, indicator, more).outcome())
                                .as("%s, then %s", answers.byKey(), more.byKey())
                                .isEqualTo(settle(round, indicator, answers).outcome())));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void an_answer_that_is_not_said_to_be_missing_settles_nothing(Round round, Indicator indicator) {
        assertThat(draws(round, indicator))
                .filteredOn(answers -> settle(round, indicator, answers).outcome() == Outcome.BORTFALL)
                .allSatisfy(answers -> assertThat(oneMore(round, indicator, answers))
                        .filteredOn(more -> settle(round, indicator, answers).missing().stream()
                                .noneMatch(cell -> more.to(cell).isPresent()))
                        .allSatisfy(more -> assertThat(
                                        settle(round, indicator, more).outcome())
                                .as("%s, then %s", answers.byKey(), more.byKey())
                                .isEqualTo(Outcome.BORTFALL)));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void who_answers_what_is_missing_gets_an_outcome_in_the_end(Round round, Indicator indicator) {
        assertThat(draws(round, indicator))
                .allSatisfy(answers -> assertThat(settle(round, indicator, filledIn(round, indicator, answers))
                                .outcome())
                        .isNotEqualTo(Outcome.BORTFALL));
    }

    private static Answers filledIn(Round round, Indicator indicator, Answers answers) {
        Settled settled = settle(round, indicator, answers);
        if (settled.missing().isEmpty()) {
            return answers;
        }
        Cell first = settled.missing().first();
        return filledIn(
                round,
                indicator,
                answers.with(
                        first, answers(round.questionnaire(), first).findFirst().orElseThrow()));
    }

    private static List<Answers> draws(Round round, Indicator indicator) {
        List<Cell> cells =
                Conditions.cells(round.questionnaire(), indicator.rule().cells());
        return LongStream.range(0, DRAWS)
                .mapToObj(seed -> new RandomAnswers(round.questionnaire(), seed).to(cells))
                .toList();
    }

    /** Texts left out: answered(..) knows only two values, so that a text may come as a surprise; see RATIONALE.md. */
    private static List<Answers> oneMore(Round round, Indicator indicator, Answers answers) {
        Questionnaire questionnaire = round.questionnaire();
        return Conditions.cells(questionnaire, indicator.rule().cells()).stream()
                .filter(cell -> answers.to(cell).isEmpty())
                .filter(cell -> questionnaire.question(cell.question()).kind() != QuestionKind.TEXT)
                .flatMap(cell -> answers(questionnaire, cell).map(answer -> answers.with(cell, answer)))
                .toList();
    }

    private static Stream<String> answers(Questionnaire questionnaire, Cell cell) {
        Question question = questionnaire.question(cell.question());
        return Stream.concat(
                question.kind().isNumber() ? Stream.of("0", "5000", "6000") : Stream.empty(),
                question.optionCodes(cell).stream());
    }

    /** Every text has been judged: the laws are about answers. */
    private static Settled settle(Round round, Indicator indicator, Answers answers) {
        Map<Cell, Boolean> judgements =
                indicator.rule().judgedCells().collect(Collectors.toMap(cell -> cell, cell -> true));
        return new Scorer(round.questionnaire())
                .of(
                        Examples.everyPart(round.questionnaire(), answers),
                        new Supplement(Answers.NONE, judgements, Map.of(), Set.of()))
                .settle(indicator);
    }

    static Stream<Arguments> indicators() {
        return Examples.rounds().flatMap(round -> round.indicators().stream()
                .filter(indicator -> !(indicator.rule() instanceof Rule.Register))
                .filter(indicator -> !(indicator.rule() instanceof Rule.Given))
                .map(indicator -> Arguments.of(round, indicator)));
    }
}
