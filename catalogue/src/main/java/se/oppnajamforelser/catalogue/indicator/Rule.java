package se.oppnajamforelser.catalogue.indicator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Term;

/** How answers become an outcome. */
public sealed interface Rule {

    /** The cells that the rule looks at, without those that only its skip conditions look at. */
    Stream<Cell> cells();

    /**
     * One of a few outcomes: the first branch that holds decides, otherwise Nej.
     *
     * @param branches the branches that the rule has, in the fixed order
     */
    record Categorical(Map<Branch, Expression> branches) implements Rule {

        public Categorical {
            Map<Branch, Expression> ordered = new EnumMap<>(Branch.class);
            ordered.putAll(branches);
            branches = Collections.unmodifiableMap(ordered);
        }

        @Override
        public Stream<Cell> cells() {
            return branches.values().stream().flatMap(Expression::cells);
        }
    }

    /** A number. */
    record Numeric(Term value) implements Rule {

        @Override
        public Stream<Cell> cells() {
            return value.cells();
        }
    }
}
