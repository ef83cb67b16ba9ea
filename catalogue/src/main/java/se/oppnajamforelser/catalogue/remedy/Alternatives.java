package se.oppnajamforelser.catalogue.remedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.question.Question;

/**
 * What could stand in a cell instead of what does. Answers that pass the same tests are one alternative: none of them can
 * do what another cannot.
 */
final class Alternatives {

    /** Tests of single cells and comparisons of numbers: whatever looks at an answer. */
    private final List<Expression> tests;

    private final NearNumbers numbers;

    /** Alternatives under these conditions. */
    Alternatives(Set<Expression> conditions) {
        this.tests = conditions.stream()
                .flatMap(Expression::everyStep)
                .filter(step -> step.steps().findAny().isEmpty())
                .distinct()
                .toList();
        this.numbers = new NearNumbers(tests);
    }

    /** Every alternative to what stands in the cell, each with the nearest of the answers that amount to it. */
    List<Change> of(Cell cell, Trial trial) {
        List<Expression> tests = testsOf(cell);
        Optional<String> from = trial.answers().to(cell);
        Map<List<Object>, List<Change>> alike = new LinkedHashMap<>();
        candidates(cell, from, trial, tests).forEach(change -> alike.computeIfAbsent(
                        passed(tests, cell, trial.with(change)), none -> new ArrayList<>())
                .add(change));
        alike.remove(passed(tests, cell, trial));
        Distance distance = new Distance(trial.questionnaire().question(cell.question()));
        return alike.values().stream()
                .map(changes -> nearest(changes, distance))
                .toList();
    }

    private List<Expression> testsOf(Cell cell) {
        return tests.stream()
                .filter(test -> test.cells().anyMatch(cell::equals))
                .toList();
    }

    /** The value of each test; and where a comparison looks at other numbers too, which may change as well, the number. */
    private static List<Object> passed(List<Expression> tests, Cell cell, Trial trial) {
        Situation asIfAsked = trial.asIfAsked();
        List<Object> passed =
                tests.stream().map(test -> test.truth(asIfAsked)).collect(Collectors.toCollection(ArrayList::new));
        tests.stream()
                .filter(test -> test.cells().anyMatch(other -> !other.equals(cell)))
                .map(test -> trial.answers().to(cell))
                .forEach(passed::add);
        return passed;
    }

    private Stream<Change> candidates(Cell cell, Optional<String> from, Trial trial, List<Expression> tests) {
        Question question = trial.questionnaire().question(cell.question());
        Stream<Change> given =
                switch (question.kind()) {
                    case SINGLE, GRID -> answers(cell, from, question.optionCodes(cell).stream());
                    case MULTI -> answers(cell, from, new ChoiceSets(question, tests).near(from));
                    case NUMBER, NUMBER_GRID ->
                        answers(
                                cell,
                                from,
                                Stream.concat(question.optionCodes(cell).stream(), numbers.near(cell, trial)));
                    case TEXT -> text(cell, from, trial, tests);
                };
        boolean removable = from.isPresent() && !question.requires(cell);
        Change removal = new Change(cell, from, Change.Kind.REMOVAL, List.of());
        return removable ? Stream.concat(given, Stream.of(removal)) : given;
    }

    private static Stream<Change> answers(Cell cell, Optional<String> from, Stream<String> answers) {
        return answers.map(answer -> Change.toAnswer(cell, from, answer));
    }

    /** A text alone never meets demands: somebody judges it, and judges it anew when it is another. */
    private static Stream<Change> text(Cell cell, Optional<String> from, Trial trial, List<Expression> tests) {
        Optional<Boolean> judgement = Optional.ofNullable(trial.judgements().get(cell));
        boolean judged = tests.stream().anyMatch(Expression.Judged.class::isInstance);
        if (from.isPresent() && (!judged || judgement.orElse(false))) {
            return Stream.empty();
        }
        Change.Kind toBeJudged =
                from.isPresent() && judgement.isEmpty() ? Change.Kind.JUDGEMENT : Change.Kind.JUDGED_TEXT;
        return Stream.of(new Change(cell, from, judged ? toBeJudged : Change.Kind.TEXT, List.of()));
    }

    /** The nearest of changes that amount to the same; of several as near, each will do. */
    private static Change nearest(List<Change> alike, Distance distance) {
        BigDecimal least =
                alike.stream().map(distance::of).min(BigDecimal::compareTo).orElseThrow();
        List<Change> near = alike.stream()
                .filter(change -> distance.of(change).equals(least))
                .toList();
        return near.get(0)
                .withAnswers(
                        near.stream().flatMap(change -> change.to().stream()).toList());
    }
}
