package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * Finds answers for which conditions get the values that are wanted, by filling in one missing answer after another
 * and turning back as soon as a condition is settled the wrong way.
 */
final class AnswerSearch {

    private final Questionnaire questionnaire;
    private final List<Wanted> wanted;
    private final Set<Expression> conditions;

    AnswerSearch(Questionnaire questionnaire, List<Wanted> wanted) {
        this.questionnaire = questionnaire;
        this.wanted = List.copyOf(wanted);
        this.conditions = questionnaire.withSkipConditions(
                wanted.stream().map(Wanted::expression).toList());
    }

    /** Whether there are answers that give every condition its value. */
    boolean finds() {
        return Stream.of(Answers.NONE, previous()).distinct().anyMatch(previous -> Stream.of(true, false)
                .anyMatch(judged -> withTexts(texts(), Answers.NONE, new Beside(previous, judgements(judged)))));
    }

    /** What stands beside the answers of the year: those of the year before, and what a person has judged. */
    private record Beside(Answers previous, Map<Cell, Boolean> judgements) {}

    /** Answers of the year before that pass every test of them; a condition never needs one of them to fail. */
    private Answers previous() {
        Map<Cell, String> passing = new TreeMap<>();
        conditions.stream()
                .flatMap(condition -> condition.everyStep(Expression.Previous.class))
                .map(Expression.Previous::test)
                .forEach(test -> passing.put(test.cell(), test.options().get(0)));
        return Answers.ofCells(passing);
    }

    private Map<Cell, Boolean> judgements(boolean judged) {
        return conditions.stream()
                .flatMap(Expression::judgedCells)
                .distinct()
                .collect(Collectors.toMap(cell -> cell, cell -> judged));
    }

    private List<Cell> texts() {
        return conditions.stream()
                .flatMap(Expression::cells)
                .filter(cell -> kind(cell) == QuestionKind.TEXT)
                .distinct()
                .toList();
    }

    /** An empty text is an answer of its own kind, so every text is tried with and without. */
    private boolean withTexts(List<Cell> texts, Answers answers, Beside beside) {
        if (texts.isEmpty()) {
            return fill(answers, beside);
        }
        List<Cell> rest = texts.subList(1, texts.size());
        return withTexts(rest, answers, beside) || withTexts(rest, answers.with(texts.get(0), "text"), beside);
    }

    private boolean fill(Answers answers, Beside beside) {
        AnswerSheet sheet = new AnswerSheet(questionnaire, answers, beside.previous, beside.judgements);
        SortedSet<Cell> missing = new TreeSet<>();
        for (Wanted condition : wanted) {
            Evaluation evaluation = condition.expression().evaluate(sheet);
            if (evaluation.truth() != Truth.UNKNOWN && evaluation.truth() != condition.truth()) {
                return false;
            }
            missing.addAll(evaluation.missing());
        }
        if (missing.isEmpty()) {
            return true;
        }
        Cell next = missing.first();
        return candidates(next).anyMatch(candidate -> fill(answers.with(next, candidate), beside));
    }

    private Stream<String> candidates(Cell cell) {
        Question question = questionnaire.question(cell.question());
        return switch (question.kind()) {
            case SINGLE, MULTI, GRID -> question.optionCodes(cell).stream();
            case NUMBER, NUMBER_GRID ->
                Stream.concat(question.optionCodes(cell).stream(), numbers().map(BigDecimal::toPlainString));
            case TEXT -> Stream.of("text");
        };
    }

    /**
     * The numbers beside nought and beside every number that a condition names, as many of them as there are questions
     * that take one: enough for any order of the answers among themselves and the numbers named.
     */
    private Stream<BigDecimal> numbers() {
        long questions = conditions.stream()
                .flatMap(Expression::cells)
                .distinct()
                .filter(cell -> kind(cell).isNumber())
                .count();
        return Stream.concat(Stream.of(BigDecimal.ZERO), conditions.stream().flatMap(AnswerSearch::constants))
                .flatMap(number -> LongStream.rangeClosed(-questions, questions)
                        .mapToObj(BigDecimal::valueOf)
                        .map(number::add))
                .filter(number -> number.signum() >= 0)
                .distinct();
    }

    private QuestionKind kind(Cell cell) {
        return questionnaire.question(cell.question()).kind();
    }

    private static Stream<BigDecimal> constants(Expression expression) {
        return expression
                .everyStep(Expression.Numbers.class)
                .flatMap(numbers -> Stream.concat(constants(numbers.left()), constants(numbers.right())));
    }

    private static Stream<BigDecimal> constants(Term term) {
        if (term instanceof Term.Constant constant) {
            return Stream.of(constant.number());
        }
        return term instanceof Term.Sum sum ? sum.terms().stream().flatMap(AnswerSearch::constants) : Stream.empty();
    }
}
