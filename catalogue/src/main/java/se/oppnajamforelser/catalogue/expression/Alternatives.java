package se.oppnajamforelser.catalogue.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The alternatives of an {@code or}, put together where they are rows of one question that want the same answer. */
public final class Alternatives {

    private Alternatives() {}

    /**
     * The alternatives in order: {@code Q[a] == ja or Q[b] == ja or X == ja} gives {@code Q[a] == ja or Q[b] == ja}, and
     * {@code X == ja}.
     */
    public static List<Expression> of(Expression.Or or) {
        Map<Object, List<Expression>> alike = new LinkedHashMap<>();
        for (Expression alternative : or.either()) {
            alike.merge(key(alternative), List.of(alternative), Alternatives::both);
        }
        return alike.values().stream()
                .map(steps -> steps.size() == 1 ? steps.get(0) : new Expression.Or(steps))
                .toList();
    }

    /** Whether every alternative is a row of one question that wants the same answer. */
    public static boolean areRows(Expression expression) {
        return expression instanceof Expression.Or or && of(or).equals(List.of(or));
    }

    private record Rows(String question, List<String> options) {}

    private static Object key(Expression alternative) {
        return alternative instanceof Expression.OneOf oneOf
                        && oneOf.cell().row().isPresent()
                ? new Rows(oneOf.cell().question(), oneOf.options())
                : alternative;
    }

    private static List<Expression> both(List<Expression> some, List<Expression> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
