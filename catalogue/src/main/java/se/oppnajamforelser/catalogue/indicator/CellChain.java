package se.oppnajamforelser.catalogue.indicator;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.indicator.CompiledRule.Condition;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * A test of one cell's option, after the tests that decide whether the cell is asked: the first that does not hold is the
 * answer. What most rules are made of, and therefore one class that the JVM can put in place where it is used.
 */
final class CellChain implements Condition {

    private final int[] places;
    private final long[] wanted;

    private CellChain(int[] places, long[] wanted) {
        this.places = places;
        this.wanted = wanted;
    }

    /** The test itself, last, and before it those that decide whether it is made, as far as they are of the same kind. */
    static List<Expression.OneOf> links(Expression.OneOf test, Questionnaire questionnaire) {
        LinkedList<Expression.OneOf> links = new LinkedList<>();
        Optional<Expression.OneOf> next = Optional.of(test);
        while (next.isPresent()) {
            links.addFirst(next.get());
            next = questionnaire
                    .askedWhen(next.get().cell())
                    .filter(Expression.OneOf.class::isInstance)
                    .map(Expression.OneOf.class::cast);
        }
        return links;
    }

    static CellChain of(List<Expression.OneOf> links, Places places) {
        return new CellChain(
                links.stream().mapToInt(link -> places.of(link.cell()).number()).toArray(),
                links.stream()
                        .mapToLong(link -> places.of(link.cell()).bits(link.options()))
                        .toArray());
    }

    @Override
    public int of(FastScorer.Encoded answers) {
        for (int link = 0; link < places.length; link++) {
            long chosen = answers.choices(places[link]);
            if ((chosen & wanted[link]) == 0) {
                return chosen == 0 ? UNKNOWN : FALSE;
            }
        }
        return TRUE;
    }
}
