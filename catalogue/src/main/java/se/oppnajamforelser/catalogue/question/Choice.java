package se.oppnajamforelser.catalogue.question;

import java.util.Set;

/**
 * An option of a question or a row of a grid: a code that tools read and a label that people read.
 *
 * @param code kebab-case; never changes meaning
 * @param label as printed in the questionnaire
 * @param onlyRows the only rows that an option can be chosen on; empty if on every row
 */
public record Choice(String code, String label, Set<String> onlyRows) {

    public Choice {
        onlyRows = Set.copyOf(onlyRows);
    }

    /** An option that can be chosen wherever the question is asked, or a row. */
    public Choice(String code, String label) {
        this(code, label, Set.of());
    }

    /** Whether the option can be chosen on that row. */
    public boolean isOfferedOn(String row) {
        return onlyRows.isEmpty() || onlyRows.contains(row);
    }
}
