package se.oppnajamforelser.catalogue.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Evaluation;
import se.oppnajamforelser.catalogue.expression.Expression;
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

    private static final List<String> NUMBERS = Stream.of(0, 1, 2, 5, 10, 50, 100, 1000)
            .map(BigDecimal::valueOf)
            .map(BigDecimal::toPlainString)
            .toList();

    private final Questionnaire questionnaire;

    AnswerSearch(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** A condition and the value that it should get. */
    record Wanted(Expression expression, Truth truth) {}

    /** Answers that give every condition its value; empty if there are none. */
    Optional<Answers> find(List<Wanted> wanted) {
        List<Cell> texts = wanted.stream()
                .flatMap(condition -> condition.expression().cells())
                .filter(cell -> questionnaire.question(cell.question()).kind() == QuestionKind.TEXT)
                .distinct()
                .toList();
        return withTexts(wanted, texts, Answers.NONE);
    }

    /** An empty text is an answer of its own kind, so every text is tried with and without. */
    private Optional<Answers> withTexts(List<Wanted> wanted, List<Cell> texts, Answers answers) {
        if (texts.isEmpty()) {
            return fill(wanted, answers);
        }
        List<Cell> rest = texts.subList(1, texts.size());
        return withTexts(wanted, rest, answers).or(() -> withTexts(wanted, rest, answers.with(texts.get(0), "text")));
    }

    private Optional<Answers> fill(List<Wanted> wanted, Answers answers) {
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
                .map(candidate -> fill(wanted, answers.with(next, candidate)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Stream<String> candidates(Cell cell) {
        Question question = questionnaire.question(cell.question());
        return switch (question.kind()) {
            case SINGLE, MULTI, GRID -> question.options().stream().map(Choice::code);
            case NUMBER -> NUMBERS.stream();
            case TEXT -> Stream.of("text");
        };
    }
}
