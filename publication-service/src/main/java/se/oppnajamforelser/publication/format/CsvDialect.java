package se.oppnajamforelser.publication.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a table is written as text.
 *
 * <p>A text that a spreadsheet program could take for a formula gets a single quote before it, in both dialects; a number
 * never does.
 */
public enum CsvDialect {
    /** RFC 4180: commas, decimal points, UTF-8 without a mark. For programs. */
    PLAIN(',', '.', ""),
    /** What a Swedish Excel opens by a double click: semicolons, decimal commas, UTF-8 with a byte order mark. */
    EXCEL(';', ',', "\uFEFF");

    private final char separator;
    private final char decimal;
    private final String mark;

    CsvDialect(char separator, char decimal, String mark) {
        this.separator = separator;
        this.decimal = decimal;
        this.mark = mark;
    }

    /** What the file begins with. */
    String mark() {
        return mark;
    }

    /** One line, ended as RFC 4180 says. */
    String line(List<String> fields) {
        return fields.stream().map(this::field).collect(Collectors.joining(String.valueOf(separator))) + "\r\n";
    }

    /** A number as a field; give it to {@link #line} as it is. */
    String number(BigDecimal number) {
        return number.toPlainString().replace('.', decimal);
    }

    /** A text as a field, never a formula. */
    static String text(String text) {
        return LooksLikeFormula.test(text) ? "'" + text : text;
    }

    private String field(String field) {
        boolean plain = field.indexOf(separator) < 0
                && field.indexOf('"') < 0
                && field.indexOf('\n') < 0
                && field.indexOf('\r') < 0;
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
