package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Optional;

/**
 * The text of a rule, read: the condition, or everything that is wrong with it.
 *
 * @param <T> {@link Expression} or {@link Term}
 * @param result empty if there are problems
 * @param problems in the order of the text
 */
public record Parsed<T>(Optional<T> result, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
