package se.oppnajamforelser.catalogue.printed.decision;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.expression.Situation;
import se.oppnajamforelser.catalogue.expression.Term;

/**
 * Whether a number of a rule is there.
 *
 * @param text the number in Swedish
 * @param number the number
 */
record NumberGiven(String text, Term number) implements Condition {

    static final int NUMBER = 0;
    static final int NOUGHT = 1;
    static final int MISSING = 2;
    static final int NOT_ASKED = 3;

    @Override
    public List<String> values() {
        return List.of("ett tal, inte 0", "0", "saknas", "frågan ställdes inte");
    }

    /** Where nought is a number like any other, it is not named. */
    @Override
    public String entry(SortedSet<Integer> places) {
        boolean anyNumber = places.containsAll(List.of(NUMBER, NOUGHT));
        return anyNumber && places.size() == 2 ? "ett tal" : Condition.super.entry(places);
    }

    @Override
    public int valueIn(Circumstances circumstances) {
        return valueIn(circumstances.situation());
    }

    private int valueIn(Situation situation) {
        Term.Value value = number.value(situation);
        if (value.notAsked()) {
            return NOT_ASKED;
        }
        return value.number()
                .map(known -> known.signum() == 0 ? NOUGHT : NUMBER)
                .orElse(MISSING);
    }

    @Override
    public SortedSet<Integer> possible(Picked picked) {
        if (number.cells().noneMatch(cell -> picked.withoutAnswer(cell).isEmpty())) {
            return new TreeSet<>(
                    List.of(valueIn(cell -> picked.withoutAnswer(cell).orElseThrow())));
        }
        boolean alwaysAsked = number.cells().allMatch(picked::isSurelyAsked);
        return alwaysAsked ? all().headSet(NOT_ASKED) : all();
    }
}
