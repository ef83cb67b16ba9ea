package se.oppnajamforelser.catalogue.printed.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.expression.Reading;
import se.oppnajamforelser.catalogue.expression.Truth;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The values that some conditions of a table have, while a table is made: all that is known of a unit so far. */
final class Picked {

    private final Questionnaire questionnaire;
    private final Map<Condition, Integer> values;

    private Picked(Questionnaire questionnaire, Map<Condition, Integer> values) {
        this.questionnaire = questionnaire;
        this.values = values;
    }

    static Picked nothing(Questionnaire questionnaire) {
        return new Picked(questionnaire, Map.of());
    }

    Picked with(Condition condition, int value) {
        Map<Condition, Integer> more = new HashMap<>(values);
        more.put(condition, value);
        return new Picked(questionnaire, more);
    }

    Optional<Integer> value(Condition condition) {
        return Optional.ofNullable(values.get(condition));
    }

    /** The truth of a condition of the rule language; empty if what is picked does not settle it. */
    Optional<Truth> truth(Expression expression) {
        return expression.accept(new PickedTruth(this));
    }

    /** Whether a cell is asked: true where it always is; empty if what is picked does not settle it. */
    Optional<Truth> asked(Cell cell) {
        return questionnaire.askedWhen(cell).map(this::truth).orElse(Optional.of(Truth.TRUE));
    }

    boolean isSurelyAsked(Cell cell) {
        return asked(cell).equals(Optional.of(Truth.TRUE));
    }

    /** What stands in a cell that is surely not asked, or of which it is unknown; empty where an answer can stand. */
    Optional<Reading> withoutAnswer(Cell cell) {
        return asked(cell)
                .filter(asked -> asked != Truth.TRUE)
                .map(asked -> asked == Truth.FALSE ? new Reading.NotAsked() : new Reading.Unsettled(new TreeSet<>()));
    }

    /** The conditions of one kind that have a value. */
    <C extends Condition> Stream<C> conditions(Class<C> kind) {
        return values.keySet().stream().filter(kind::isInstance).map(kind::cast);
    }
}
