package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** How a reading becomes a truth: not asked is false, unanswered is unknown; design, section 5. */
final class Readings {

    private Readings() {}

    static Truth test(Reading reading, Predicate<Reading.Answered> holds) {
        if (reading instanceof Reading.Answered answered) {
            return Truth.of(holds.test(answered));
        }
        return reading instanceof Reading.NotAsked ? Truth.FALSE : Truth.UNKNOWN;
    }

    static Evaluation compare(Expression.Numbers expression, Term.Value left, Term.Value right) {
        Truth truth = truth(expression.comparison(), left, right);
        SortedSet<Cell> missing = new TreeSet<>();
        if (truth == Truth.UNKNOWN) {
            missing.addAll(left.missing());
            missing.addAll(right.missing());
        }
        return new Evaluation(expression, truth, List.of(), Optional.empty(), missing);
    }

    static Truth truth(Comparison comparison, Term.Value left, Term.Value right) {
        if (left.notAsked() || right.notAsked()) {
            return Truth.FALSE;
        }
        if (left.number().isEmpty() || right.number().isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                comparison.holds(left.number().get().compareTo(right.number().get())));
    }
}
