package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Alternatives;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Truth;

/**
 * Whether something holds that a table shows as one condition, such as that so many rows have an answer.
 *
 * @param text what holds, in Swedish
 * @param expression what holds
 * @param ifUnknown what to say where it is unknown
 */
record Holds(String text, Expression expression, String ifUnknown) implements Condition {

    private static final List<Truth> TRUTHS = List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);

    static Truth truth(int value) {
        return TRUTHS.get(value);
    }

    @Override
    public List<String> values() {
        return List.of("ja", "nej", ifUnknown);
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return TRUTHS.indexOf(expression.truth(circumstances.situation()));
    }

    @Override
    public SortedSet<Integer> possible(Picked picked) {
        List<Optional<Reading>> readings =
                expression.cells().map(picked::withoutAnswer).toList();
        if (expression instanceof Expression.Previous || isAskedText(picked) || isEveryRowKnown(picked)) {
            return known();
        }
        if (readings.stream().anyMatch(Optional::isEmpty)) {
            return all();
        }
        Situation nobodyAnswered = cell -> picked.withoutAnswer(cell).orElseThrow();
        return new TreeSet<>(List.of(TRUTHS.indexOf(expression.truth(nobodyAnswered))));
    }

    /** A text that was asked for is there or not; only whether it was asked for can be unknown. */
    private boolean isAskedText(Picked picked) {
        return expression instanceof Expression.Answered answered && picked.isSurelyAsked(answered.cell());
    }

    /** Where no row at all has some answer, there is an answer in every row. */
    private boolean isEveryRowKnown(Picked picked) {
        return picked.conditions(Holds.class)
                .filter(Holds::isAnyOfRows)
                .filter(other -> picked.value(other).map(Holds::truth).equals(Optional.of(Truth.FALSE)))
                .anyMatch(other -> other.expression
                        .cells()
                        .toList()
                        .containsAll(expression.cells().toList()));
    }

    private boolean isAnyOfRows() {
        return expression instanceof Expression.AnyRow || Alternatives.areRows(expression);
    }

    private static SortedSet<Integer> known() {
        return new TreeSet<>(List.of(TRUTHS.indexOf(Truth.TRUE), TRUTHS.indexOf(Truth.FALSE)));
    }
}
