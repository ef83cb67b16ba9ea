package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.List;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * The conditions of the rule language in VTL: each is a measure that bears the text of the condition as its name, and
 * is "true", "false" or "unknown". Null is asked for where an answer is read, and nowhere else can it arise.
 */
final class Conditions implements Expression.Visitor<String> {

    private final Questionnaire questionnaire;
    private final Steps steps;
    private final Readings readings;
    private final Numbers numbers;

    Conditions(Questionnaire questionnaire, Steps steps) {
        this.questionnaire = questionnaire;
        this.steps = steps;
        this.readings = new Readings(questionnaire, steps, this);
        this.numbers = new Numbers(steps, readings);
    }

    Numbers numbers() {
        return numbers;
    }

    /** The measure that says whether a condition holds. */
    String of(Expression expression) {
        return steps.compute(expression.toString(), () -> expression.accept(this));
    }

    private static String known(String test) {
        return Vtl.inner(Vtl.ifElse(test, Vtl.TRUE, Vtl.FALSE));
    }

    @Override
    public String oneOf(Expression.OneOf oneOf) {
        String reading = readings.of(oneOf.cell());
        return Vtl.ifElse(
                Vtl.is(reading, Readings.ANSWERED),
                known(test(oneOf, Function.identity())),
                readings.unanswered(oneOf.cell(), Vtl.FALSE, Vtl.UNKNOWN));
    }

    /** Whether an answer that is there is one of the options; with several choices, whether one of them is. */
    private String test(Expression.OneOf oneOf, Function<Component, Component> year) {
        Cell cell = oneOf.cell();
        if (questionnaire.question(cell.question()).kind() != QuestionKind.MULTI) {
            return Vtl.in(steps.read(year.apply(Component.answer(cell))), oneOf.options());
        }
        return Vtl.any(oneOf.options().stream()
                .map(option -> isTrue(steps.read(year.apply(Component.chosen(cell, option)))))
                .toList());
    }

    private static String isTrue(String measure) {
        return Vtl.inner(Vtl.ifElse(Vtl.isNull(measure), "false", measure));
    }

    @Override
    public String answered(Expression.Answered answered) {
        String reading = readings.of(answered.cell());
        return Vtl.ifElse(
                Vtl.is(reading, Readings.ANSWERED),
                Vtl.TRUE,
                Vtl.ifElse(Vtl.is(reading, Readings.UNSETTLED), Vtl.UNKNOWN, Vtl.FALSE));
    }

    @Override
    public String judged(Expression.Judged judged) {
        String reading = readings.of(judged.cell());
        String judgement = steps.read(Component.judged(judged.cell()));
        return Vtl.ifElse(
                Vtl.is(reading, Readings.ANSWERED),
                Vtl.inner(Vtl.ifElse(Vtl.isNull(judgement), Vtl.UNKNOWN, Vtl.ifElse(judgement, Vtl.TRUE, Vtl.FALSE))),
                Vtl.ifElse(Vtl.is(reading, Readings.UNSETTLED), Vtl.UNKNOWN, Vtl.FALSE));
    }

    @Override
    public String previous(Expression.Previous previous) {
        String answer = steps.read(Component.answer(previous.test().cell()).previous());
        return Vtl.ifElse(Vtl.isNull(answer), Vtl.FALSE, known(test(previous.test(), Component::previous)));
    }

    /** How many rows pass at least, and how many at most, if all that is unknown would pass. */
    @Override
    public String count(Expression.Count count) {
        String test = count.toString().substring(0, count.toString().lastIndexOf(')') + 1);
        String least = steps.compute("least " + test, () -> number(count, Vtl.TRUE, "1", "0"));
        String most = steps.compute("most " + test, () -> number(count, Vtl.FALSE, "0", "1"));
        return bounded(least, most, count);
    }

    private String number(Expression.Count count, String truth, String then, String otherwise) {
        return Vtl.sum(count.rows().stream()
                .map(this::of)
                .map(row -> Vtl.inner(Vtl.ifElse(Vtl.is(row, truth), then, otherwise)))
                .toList());
    }

    private static String bounded(String least, String most, Expression.Count count) {
        String limit = " " + count.limit();
        return switch (count.comparison()) {
            case AT_LEAST -> decided(least + " >=" + limit, most + " <" + limit);
            case MORE -> decided(least + " >" + limit, most + " <=" + limit);
            case AT_MOST -> decided(most + " <=" + limit, least + " >" + limit);
            case LESS -> decided(most + " <" + limit, least + " >=" + limit);
            case EQUAL ->
                decided(
                        least + " =" + limit + " and " + most + " =" + limit,
                        least + " >" + limit + " or " + most + " <" + limit);
        };
    }

    private static String decided(String surely, String surelyNot) {
        return Vtl.ifElse(surely, Vtl.TRUE, Vtl.ifElse(surelyNot, Vtl.FALSE, Vtl.UNKNOWN));
    }

    @Override
    public String anyRow(Expression.AnyRow anyRow) {
        return decidedBy(anyRow.steps().toList(), Vtl.TRUE);
    }

    @Override
    public String numbers(Expression.Numbers comparison) {
        return numbers.compared(comparison);
    }

    @Override
    public String and(Expression.And and) {
        return decidedBy(and.all(), Vtl.FALSE);
    }

    @Override
    public String or(Expression.Or or) {
        return decidedBy(or.either(), Vtl.TRUE);
    }

    /** One step with the deciding value is enough; otherwise one that is unknown makes it unknown. */
    private String decidedBy(List<Expression> parts, String deciding) {
        List<String> truths = parts.stream().map(this::of).toList();
        String otherwise = deciding.equals(Vtl.TRUE) ? Vtl.FALSE : Vtl.TRUE;
        return Vtl.ifElse(
                anyIs(truths, deciding), deciding, Vtl.ifElse(anyIs(truths, Vtl.UNKNOWN), Vtl.UNKNOWN, otherwise));
    }

    private static String anyIs(List<String> truths, String value) {
        return Vtl.any(truths.stream().map(truth -> Vtl.is(truth, value)).toList());
    }

    @Override
    public String not(Expression.Not not) {
        String truth = of(not.negated());
        return Vtl.ifElse(
                Vtl.is(truth, Vtl.TRUE), Vtl.FALSE, Vtl.ifElse(Vtl.is(truth, Vtl.FALSE), Vtl.TRUE, Vtl.UNKNOWN));
    }
}
