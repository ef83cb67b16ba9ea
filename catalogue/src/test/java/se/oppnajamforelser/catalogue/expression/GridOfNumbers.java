package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A scope with one question, N, that asks for a number on each of two rows. */
final class GridOfNumbers implements Scope {

    @Override
    public Optional<Variable> variable(String question) {
        return Optional.of(question)
                .filter("N"::equals)
                .map(n -> new Variable(Kind.NUMBER, List.of("a", "b"), List.of(), Map.of(), false));
    }

    @Override
    public List<String> names() {
        return List.of("N");
    }
}
