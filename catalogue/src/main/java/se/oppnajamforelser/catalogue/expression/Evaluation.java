package se.oppnajamforelser.catalogue.expression;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule, or a step of it, applied to one unit's answers: the value, what it was made of and what is missing.
 *
 * @param expression the rule or step
 * @param truth its value
 * @param steps the steps that it is made of, in the order of the rule; empty for a question
 * @param reading what stood in the cell, for a question
 * @param missing cells whose answers would settle it; empty unless it is unknown
 */
public record Evaluation(
        Expression expression,
        Truth truth,
        List<Evaluation> steps,
        Optional<Reading> reading,
        SortedSet<Cell> missing) {

    public Evaluation {
        steps = List.copyOf(steps);
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    static Evaluation ofReading(Expression expression, Truth truth, Reading reading) {
        return new Evaluation(expression, truth, List.of(), Optional.of(reading), new TreeSet<>(reading.missing()));
    }

    /** Unknown steps lend their missing cells; a step that is settled lacks nothing. */
    static Evaluation ofSteps(Expression expression, Truth truth, List<Evaluation> steps) {
        SortedSet<Cell> missing = new TreeSet<>();
        if (truth == Truth.UNKNOWN) {
            steps.forEach(step -> missing.addAll(step.missing()));
        }
        return new Evaluation(expression, truth, steps, Optional.empty(), missing);
    }
}
