package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import se.oppnajamforelser.catalogue.expression.Alternatives;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Truth;

/** The truth of a condition of the rule language by the picked values of a table; empty if they do not settle it. */
record PickedTruth(Picked picked) implements Expression.Visitor<Optional<Truth>> {

    private Optional<Truth> direct(Expression expression) {
        return picked.conditions(Holds.class)
                .filter(holds -> holds.expression().equals(expression))
                .findFirst()
                .map(holds -> Holds.truth(picked.value(holds).orElseThrow()));
    }

    @Override
    public Optional<Truth> oneOf(Expression.OneOf oneOf) {
        return picked.conditions(CellAnswer.class)
                .filter(answer -> answer.cell().equals(oneOf.cell()))
                .findFirst()
                .map(answer -> answer.truth(picked.value(answer).orElseThrow(), oneOf))
                .or(() -> direct(oneOf));
    }

    @Override
    public Optional<Truth> answered(Expression.Answered answered) {
        return direct(answered);
    }

    @Override
    public Optional<Truth> judged(Expression.Judged judged) {
        return direct(judged);
    }

    @Override
    public Optional<Truth> previous(Expression.Previous previous) {
        return direct(previous);
    }

    @Override
    public Optional<Truth> count(Expression.Count count) {
        Expression same = AtLeast.of(count);
        return same.equals(count) ? direct(count) : same.accept(this);
    }

    @Override
    public Optional<Truth> anyRow(Expression.AnyRow anyRow) {
        return direct(anyRow);
    }

    @Override
    public Optional<Truth> numbers(Expression.Numbers numbers) {
        return direct(numbers);
    }

    @Override
    public Optional<Truth> and(Expression.And and) {
        return direct(and).or(() -> together(and.all(), Truth.FALSE, Truth::and));
    }

    @Override
    public Optional<Truth> or(Expression.Or or) {
        List<Expression> steps = Alternatives.areRows(or) ? or.either() : Alternatives.of(or);
        return direct(or).or(() -> together(steps, Truth.TRUE, Truth::or));
    }

    /** One step with the deciding value is enough; otherwise every step must be settled. */
    private Optional<Truth> together(List<Expression> steps, Truth deciding, BinaryOperator<Truth> both) {
        List<Optional<Truth>> truths =
                steps.stream().map(step -> step.accept(this)).toList();
        if (truths.contains(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return truths.stream().allMatch(Optional::isPresent)
                ? truths.stream().map(Optional::orElseThrow).reduce(both)
                : Optional.empty();
    }

    @Override
    public Optional<Truth> not(Expression.Not not) {
        return not.negated().accept(this).map(Truth::not);
    }
}
