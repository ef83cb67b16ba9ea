package se.oppnajamforelser.survey.imports;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.catalogue.table.CsvTable;

/**
 * One answer of a file.
 *
 * @param line its number in the file
 * @param unit code of the unit
 * @param question key of the answer, such as {@code G2[missbruk]}
 * @param answer as written; blank to take the answer away
 * @param comment to the question
 * @param extra number of fields that the line has too many
 */
public record ImportLine(int line, String unit, String question, String answer, Optional<String> comment, int extra) {

    private static final List<String> COLUMNS = List.of("unit", "question", "answer");

    /**
     * The lines of a CSV file with the columns unit, question, answer and, if wanted, comment.
     *
     * @throws se.oppnajamforelser.catalogue.table.UnreadableTableException if it is not such a file
     */
    public static List<ImportLine> ofCsv(byte[] file) {
        return CsvTable.read(file, COLUMNS).stream()
                .map(row -> new ImportLine(
                        row.line(),
                        row.get("unit"),
                        row.get("question"),
                        row.get("answer"),
                        row.find("comment"),
                        row.extra()))
                .toList();
    }
}
