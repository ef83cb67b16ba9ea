package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Optional;

/** What the names in a rule can mean: the questions of a questionnaire, as far as the rule language needs to know. */
public interface Scope {

    /** The question with that id, if there is one. */
    Optional<Variable> variable(String question);

    /** Every question's id, to find the one that was meant. */
    List<String> names();

    /**
     * A question as a rule sees it.
     *
     * @param kind which comparisons it takes
     * @param rows codes of the rows of a grid; empty for a question that is asked once
     * @param options codes of the options; empty for numbers and texts
     */
    record Variable(Kind kind, List<String> rows, List<String> options) {

        public Variable {
            rows = List.copyOf(rows);
            options = List.copyOf(options);
        }

        /** Whether it is asked once for each row. */
        boolean isGrid() {
            return !rows.isEmpty();
        }
    }

    /** Which comparisons a question takes. */
    enum Kind {
        /** Options are compared by code. */
        CHOICE,
        /** Numbers are compared by size. */
        NUMBER,
        /** A text can only be asked for: {@code answered(Q)}. */
        TEXT
    }
}
