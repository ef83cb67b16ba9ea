package se.oppnajamforelser.publication.workbook;

/**
 * A column of a sheet.
 *
 * @param header its head, unique within the sheet whatever the letter case; at most 255 characters on one line
 * @param width in characters
 * @param band 0 or 1: the tone of the head, which changes where a new group of columns begins
 */
public record Column(String header, int width, int band) {

    private static final int LONGEST_HEADER = 255;

    public Column {
        if (header.isBlank() || header.length() > LONGEST_HEADER || header.matches("(?s).*[\\n\\r\\t].*")) {
            throw new IllegalArgumentException(
                    "column header: \"" + header + "\" (expected: 1 to " + LONGEST_HEADER + " characters on one line)");
        }
    }

    static Column of(String header, int width) {
        return new Column(header, width, 0);
    }
}
