package se.oppnajamforelser.catalogue.printed.decision;

import se.oppnajamforelser.catalogue.expression.Comparison;
import se.oppnajamforelser.catalogue.expression.Expression;

/** Counts of rows said in one way, so that "at least two" and "fewer than two" are one condition of a table. */
final class AtLeast {

    private AtLeast() {}

    /** The same by {@code >=}, or by {@code not} and {@code >=}; a count by {@code ==} as it is. */
    static Expression of(Expression.Count count) {
        return switch (count.comparison()) {
            case AT_LEAST, EQUAL -> count;
            case MORE -> atLeast(count, count.limit() + 1);
            case AT_MOST -> new Expression.Not(atLeast(count, count.limit() + 1));
            case LESS -> new Expression.Not(atLeast(count, count.limit()));
        };
    }

    private static Expression.Count atLeast(Expression.Count count, int limit) {
        return new Expression.Count(count.question(), count.rows(), Comparison.AT_LEAST, limit);
    }
}
