package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a rule finds when it looks at a cell. */
public sealed interface Reading {

    /** The cells whose answers would settle what this one does not; empty if it is settled. */
    Set<Cell> missing();

    /**
     * The question was asked and has an answer.
     *
     * @param answer as text: an option's code, several joined by comma, a number, or free text
     * @param choices the options chosen, where one question may have several; otherwise the answer itself
     */
    record Answered(String answer, List<String> choices) implements Reading {

        public Answered {
            choices = List.copyOf(choices);
        }

        /** An answer that is one choice, a number or a text. */
        public Answered(String answer) {
            this(answer, List.of(answer));
        }

        @Override
        public Set<Cell> missing() {
            return Set.of();
        }
    }

    /** The question was asked, or should have been, and has no answer. */
    record Unanswered(Cell cell) implements Reading {

        @Override
        public Set<Cell> missing() {
            return Set.of(cell);
        }
    }

    /** The skip condition says that the question was not asked; an answer that stands there does not count. */
    record NotAsked() implements Reading {

        @Override
        public Set<Cell> missing() {
            return Set.of();
        }
    }

    /** Whether the question was asked is itself unknown, for want of these answers. */
    record Unsettled(SortedSet<Cell> lacking) implements Reading {

        public Unsettled {
            lacking = new TreeSet<>(lacking);
        }

        @Override
        public Set<Cell> missing() {
            return lacking;
        }
    }
}
