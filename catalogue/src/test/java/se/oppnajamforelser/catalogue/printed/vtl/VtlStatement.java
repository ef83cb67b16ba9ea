package se.oppnajamforelser.catalogue.printed.vtl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A transformation: a dataset made from another by clauses. */
record VtlStatement(String target, String source, List<Clause> clauses) {

    /** One step from a data point to the next. */
    interface Clause {

        Map<String, Optional<Object>> apply(Map<String, Optional<Object>> point);
    }

    /** A component and what it is. */
    record Item(String name, VtlExpression expression) {}

    /** Adds components, each computed from those that were there before the clause. */
    record Calc(List<Item> items) implements Clause {

        @Override
        public Map<String, Optional<Object>> apply(Map<String, Optional<Object>> point) {
            Map<String, Optional<Object>> more = new HashMap<>(point);
            for (Item item : items) {
                if (more.put(item.name(), item.expression().value(point)) != null) {
                    throw new IllegalStateException("component " + item.name() + " is there already");
                }
            }
            return more;
        }
    }

    /** Keeps some components. */
    record Keep(List<String> names) implements Clause {

        @Override
        public Map<String, Optional<Object>> apply(Map<String, Optional<Object>> point) {
            Map<String, Optional<Object>> kept = new HashMap<>(point);
            kept.keySet().retainAll(names);
            return kept;
        }
    }

    Map<String, Optional<Object>> apply(Map<String, Optional<Object>> point) {
        Map<String, Optional<Object>> result = point;
        for (Clause clause : clauses) {
            result = clause.apply(result);
        }
        return result;
    }
}
