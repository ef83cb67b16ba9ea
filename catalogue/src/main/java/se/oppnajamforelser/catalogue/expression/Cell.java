package se.oppnajamforelser.catalogue.expression;

import java.util.Objects;
import java.util.Optional;

/**
 * One place in a questionnaire where one answer stands: a question, or one row of a grid question.
 *
 * <p>Written {@code E1}, or {@code G2[missbruk]} for a row.
 *
 * @param question the question's id
 * @param row the row's code, for a grid question
 */
public record Cell(String question, Optional<String> row) implements Comparable<Cell> {

    public Cell {
        Objects.requireNonNull(question, "question is null");
        Objects.requireNonNull(row, "row is null");
        if (question.isBlank() || row.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(
                    "cell: \"" + question + "\", row " + row + " (expected: a question, and a row that has a code)");
        }
    }

    /** The cell of a question that is asked once. */
    public static Cell of(String question) {
        return new Cell(question, Optional.empty());
    }

    /** One row's cell of a grid question. */
    public static Cell of(String question, String row) {
        return new Cell(question, Optional.of(row));
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is neither {@code Q} nor {@code Q[row]}
     */
    public static Cell parse(String text) {
        int bracket = text.indexOf('[');
        if (bracket < 0) {
            return new Cell(checked(text, text), Optional.empty());
        }
        if (!text.endsWith("]")) {
            throw notACell(text);
        }
        String row = text.substring(bracket + 1, text.length() - 1);
        return new Cell(checked(text.substring(0, bracket), text), Optional.of(checked(row, text)));
    }

    private static String checked(String name, String text) {
        if (name.isBlank() || name.indexOf('[') >= 0 || name.indexOf(']') >= 0) {
            throw notACell(text);
        }
        return name;
    }

    private static IllegalArgumentException notACell(String text) {
        return new IllegalArgumentException("answer key: " + text + " (expected: E1, or G2[missbruk] for a row)");
    }

    /** By question, then by row. */
    @Override
    public int compareTo(Cell other) {
        int byQuestion = question.compareTo(other.question);
        return byQuestion == 0 ? row.orElse("").compareTo(other.row.orElse("")) : byQuestion;
    }

    @Override
    public String toString() {
        return row.map(code -> question + "[" + code + "]").orElse(question);
    }
}
