package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param options codes of the options; for a number those of answers that are none, such as vet-ej
     * @param onlyRows rows that an option is limited to, by option; an option that is not there stands on every row
     * @param blankRows whether rows may be left blank and then count for nothing
     */
    record Variable(
            Kind kind, List<String> rows, List<String> options, Map<String, Set<String>> onlyRows, boolean blankRows) {

        public Variable {
            rows = List.copyOf(rows);
            options = List.copyOf(options);
            onlyRows = Map.copyOf(onlyRows);
        }

        /** Whether an option can be chosen on a row. */
        boolean offers(String option, String row) {
            return onlyRows.getOrDefault(option, Set.of(row)).contains(row);
        }

        /** Whether it is answered with options: a choice always is, a number where it has some. */
        boolean hasOptions() {
            return kind == Kind.CHOICE || !options.isEmpty();
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
