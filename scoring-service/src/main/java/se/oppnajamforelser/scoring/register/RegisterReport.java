package se.oppnajamforelser.scoring.register;

import java.util.List;
import se.oppnajamforelser.scoring.register.RegisterRow.Fate;

/**
 * What becomes of a file.
 *
 * @param rows every row, in the order of the file
 */
public record RegisterReport(List<RegisterRow> rows) {

    public RegisterReport {
        rows = List.copyOf(rows);
    }

    /** How many rows have this fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether a row is faulty, so that nothing of the file is taken in. */
    public boolean isFaulty() {
        return count(Fate.FAULTY) > 0;
    }
}
