package se.oppnajamforelser.catalogue.expression;

import java.util.Optional;

/** One unit's answers as a rule sees them, skip conditions taken into account. */
public interface Situation {

    /** What stands in a cell. */
    Reading read(Cell cell);

    /** What the unit answered in a cell the year before; empty if that is not known. */
    default Optional<Reading.Answered> previous(Cell cell) {
        return Optional.empty();
    }

    /** Whether a person has judged that the text in a cell meets its demands; empty until someone has. */
    default Optional<Boolean> judgement(Cell cell) {
        return Optional.empty();
    }
}
