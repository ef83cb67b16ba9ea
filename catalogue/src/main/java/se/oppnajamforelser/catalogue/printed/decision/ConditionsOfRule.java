package se.oppnajamforelser.catalogue.printed.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Alternatives;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.printed.text.Sentence;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * The conditions that a table of some rule has: a cell where it takes one answer, and the whole test where a cell takes
 * several or the test is about many rows.
 */
final class ConditionsOfRule {

    private final Questionnaire questionnaire;
    private final Wording wording;
    private final Set<Expression> tests = new LinkedHashSet<>();

    private ConditionsOfRule(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.wording = new Wording(questionnaire);
    }

    /** The conditions of these branches, in the order in which they stand there. */
    static List<Condition> of(Questionnaire questionnaire, List<Expression> branches) {
        ConditionsOfRule conditions = new ConditionsOfRule(questionnaire);
        branches.forEach(conditions::add);
        return conditions.all();
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Or or && !Alternatives.areRows(or)) {
            Alternatives.of(or).forEach(this::add);
        } else if (expression instanceof Expression.And || expression instanceof Expression.Not) {
            expression.steps().forEach(this::add);
        } else if (expression instanceof Expression.Count count
                && !AtLeast.of(count).equals(count)) {
            add(AtLeast.of(count));
        } else {
            tests.add(expression);
        }
    }

    private List<Condition> all() {
        List<Condition> conditions = new ArrayList<>();
        tests.stream().map(this::condition).distinct().forEach(conditions::add);
        return conditions;
    }

    private Condition condition(Expression test) {
        return test instanceof Expression.OneOf oneOf && takesOneAnswer(oneOf.cell())
                ? answer(oneOf.cell())
                : new Holds(Sentence.of(wording.of(test)), test, ifUnknown(test));
    }

    private boolean takesOneAnswer(Cell cell) {
        return questionnaire.question(cell.question()).kind() != QuestionKind.MULTI;
    }

    private static String ifUnknown(Expression test) {
        return test instanceof Expression.Judged ? "inte bedömd" : "obesvarat";
    }

    private CellAnswer answer(Cell cell) {
        Question question = questionnaire.question(cell.question());
        List<AnswerClass> classes = AnswerClass.of(question.optionCodes(cell), testsOf(cell)).stream()
                .map(options -> new AnswerClass(text(cell, options), options))
                .toList();
        return new CellAnswer(Sentence.of(wording.cell(cell)), cell, classes);
    }

    private String text(Cell cell, List<String> options) {
        return options.isEmpty() ? "annat svar" : wording.options(new Expression.OneOf(cell, options));
    }

    /** What the rule, and the skip conditions of its cells, ask of a cell. */
    private List<Expression.OneOf> testsOf(Cell cell) {
        Stream<Expression> skips = tests.stream()
                .flatMap(Expression::cells)
                .distinct()
                .map(questionnaire::askedWhen)
                .flatMap(Optional::stream);
        return Stream.concat(tests.stream(), skips)
                .flatMap(expression -> expression.everyStep(Expression.OneOf.class))
                .filter(oneOf -> oneOf.cell().equals(cell))
                .distinct()
                .toList();
    }
}
