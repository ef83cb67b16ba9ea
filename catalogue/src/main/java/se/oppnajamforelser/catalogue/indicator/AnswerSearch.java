package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Choice;
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
    private final Set<Expression> conditions = new LinkedHashSet<>();

    AnswerSearch(Questionnaire questionnaire, List<Wanted> wanted) {
        this.questionnaire = questionnaire;
        this.wanted = List.copyOf(wanted);
        wanted.forEach(condition -> reach(condition.expression()));
    }

    /** A condition rests on the skip conditions of its cells, and these on others. */
    private void reach(Expression condition) {
        if (conditions.add(condition)) {
            condition
                    .cells()
                    .flatMap(cell -> questionnaire.askedWhen(cell).stream())
                    .forEach(this::reach);
        }
    }

    /** A condition and the value that it should get. */
    record Wanted(Expression expression, Truth truth) {}

    /** Answers that give every condition its value; empty if there are none. */
    Optional<Answers> find() {
        List<Cell> texts = conditions.stream()
                .flatMap(Expression::cells)
                .filter(cell -> isOf(QuestionKind.TEXT, cell))
                .distinct()
                .toList();
        return withTexts(texts, Answers.NONE);
    }

    /** An empty text is an answer of its own kind, so every text is tried with and without. */
    private Optional<Answers> withTexts(List<Cell> texts, Answers answers) {
        if (texts.isEmpty()) {
            return fill(answers);
        }
        List<Cell> rest = texts.subList(1, texts.size());
        return withTexts(rest, answers).or(() -> withTexts(rest, answers.with(texts.get(0), "text")));
    }

    private Optional<Answers> fill(Answers answers) {
        AnswerSheet sheet = new AnswerSheet(questionnaire, answers);
        SortedSet<Cell> missing = new TreeSet<>();
        for (Wanted condition : wanted) {
            Evaluation evaluation = condition.expression().evaluate(sheet);
            if (evaluation.truth() != Truth.UNKNOWN && evaluation.truth() != condition.truth()) {
                return Optional.empty();
            }
            missing.addAll(evaluation.missing());
        }
        if (missing.isEmpty()) {
            return Optional.of(answers);
        }
        Cell next = missing.first();
        return candidates(next)
                .map(candidate -> fill(answers.with(next, candidate)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<String> candidates(Cell cell) {
        Question question = questionnaire.question(cell.question());
        return switch (question.kind()) {
            case SINGLE, MULTI, GRID -> question.options().stream().map(Choice::code);
            case NUMBER -> numbers().map(BigDecimal::toPlainString);
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
                .filter(cell -> isOf(QuestionKind.NUMBER, cell))
                .count();
        return Stream.concat(Stream.of(BigDecimal.ZERO), conditions.stream().flatMap(AnswerSearch::constants))
                .flatMap(number -> LongStream.rangeClosed(-questions, questions)
                        .mapToObj(BigDecimal::valueOf)
                        .map(number::add))
                .filter(number -> number.signum() >= 0)
                .distinct();
    }

    private boolean isOf(QuestionKind kind, Cell cell) {
        return questionnaire.question(cell.question()).kind() == kind;
    }

    private static Stream<BigDecimal> constants(Expression expression) {
        if (expression instanceof Expression.Numbers numbers) {
            return Stream.concat(constants(numbers.left()), constants(numbers.right()));
        }
        return expression.steps().flatMap(AnswerSearch::constants);
    }

    private static Stream<BigDecimal> constants(Term term) {
        if (term instanceof Term.Constant constant) {
            return Stream.of(constant.number());
        }
        return term instanceof Term.Sum sum ? sum.terms().stream().flatMap(AnswerSearch::constants) : Stream.empty();
    }
}
