package se.oppnajamforelser.scoring.register;

import java.util.Optional;
import se.oppnajamforelser.scoring.supplement.Item.RegisterValue;

/**
 * One row of a file, and what becomes of it.
 *
 * @param line its number in the file, 1 for the heading
 * @param unit code of the unit, as it stands there
 * @param indicator id of the indicator, as it stands there
 * @param value what it says; empty if the row is faulty
 * @param fate what becomes of it
 * @param message what is wrong and what to do, in Swedish; blank if nothing is
 */
public record RegisterRow(
        int line, String unit, String indicator, Optional<RegisterValue> value, Fate fate, String message) {

    /** What becomes of a row. */
    public enum Fate {
        /** Nothing was known before. */
        NEW,
        /** Something else was known before, and is replaced. */
        CHANGED,
        /** The same was known before. */
        UNCHANGED,
        /** It is faulty and is not taken in. */
        FAULTY
    }

    static RegisterRow faulty(int line, String unit, String indicator, String message) {
        return new RegisterRow(line, unit, indicator, Optional.empty(), Fate.FAULTY, message);
    }

    /** Whether it is not taken in. */
    public boolean isFaulty() {
        return fate == Fate.FAULTY;
    }

    /** The same row when more is known of what becomes of it. */
    public RegisterRow with(Fate found) {
        return new RegisterRow(line, unit, indicator, value, found, message);
    }
}
