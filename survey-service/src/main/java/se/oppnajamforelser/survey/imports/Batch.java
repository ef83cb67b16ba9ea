package se.oppnajamforelser.survey.imports;

import java.util.List;

/**
 * The lines of a file that answer one part for one unit: all of them are used, or none.
 *
 * @param unit code of the unit
 * @param part id of the part
 * @param lines in the order of the file
 */
public record Batch(String unit, String part, List<ImportLine> lines) {

    public Batch {
        lines = List.copyOf(lines);
    }
}
