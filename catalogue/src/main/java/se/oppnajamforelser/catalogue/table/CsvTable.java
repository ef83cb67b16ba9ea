package se.oppnajamforelser.catalogue.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that someone sends as CSV, from a program or from Excel: fields parted by comma, semicolon or tab (the first
 * line decides), with or without a byte order mark, any line ends, fields in quotes where needed. Always UTF-8.
 */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

    private CsvTable() {}

    /**
     * A line of the table.
     *
     * @param line its number in the file, 1 for the heading
     * @param fields what stands in each column, without blanks around
     * @param extra number of fields beyond the heading
     */
    public record Row(int line, Map<String, String> fields, int extra) {

        public Row {
            fields = Map.copyOf(fields);
        }

        /** What stands in a column; blank if nothing. */
        public String get(String column) {
            return fields.getOrDefault(column, "");
        }

        /** What stands in a column; empty if nothing. */
        public Optional<String> find(String column) {
            return Optional.of(get(column)).filter(text -> !text.isBlank());
        }
    }

    /**
     * Reads a table.
     *
     * @param required columns that the heading must have; others may be there too
     * @throws UnreadableTableException if the file is not such a table; says what is wrong and what to do
     */
    public static List<Row> read(byte[] file, List<String> required) {
        return read(file, Heading.having(required));
    }

    /**
     * Reads a table that may hold nothing else: where a column that nobody asked for could be about persons, or be lost.
     *
     * @param required columns that the heading must have
     * @param optional columns that it may have
     * @throws UnreadableTableException if the file is not such a table, or has another column; names it
     */
    public static List<Row> readOnly(byte[] file, List<String> required, Collection<String> optional) {
        return read(file, Heading.havingOnly(required, optional));
    }

    private static List<Row> read(byte[] file, Heading wanted) {
        String text = decoded(file);
        String firstLine = text.lines().findFirst().orElse("");
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format(firstLine))
                .get()) {
            return rows(parser, wanted, firstLine);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableTableException(
                    "Filen går inte att läsa som CSV: ett citattecken (\") saknas eller står fel. "
                            + "Spara den på nytt som CSV UTF-8.");
        }
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableTableException(
                    "Filen är inte i UTF-8. Spara den som CSV UTF-8 (i Excel: Spara som, CSV UTF-8).");
        }
    }

    private static CSVFormat format(String firstLine) {
        char delimiter = DELIMITERS.stream()
                .filter(candidate -> firstLine.indexOf(candidate) >= 0)
                .findFirst()
                .orElse(',');
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static List<Row> rows(CSVParser parser, Heading wanted, String firstLine) {
        List<Row> rows = new ArrayList<>();
        List<String> heading = List.of();
        long end = 0;
        for (CSVRecord record : parser) {
            int line = Math.toIntExact(end + 1);
            end = parser.getCurrentLineNumber();
            if (isEmpty(record)) {
                continue;
            }
            if (heading.isEmpty()) {
                heading = wanted.read(record.toList(), firstLine);
            } else {
                rows.add(row(line, heading, record));
            }
        }
        if (heading.isEmpty()) {
            throw wanted.missing("");
        }
        return rows;
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private static Row row(int line, List<String> heading, CSVRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        int columns = Math.min(heading.size(), record.size());
        for (int column = 0; column < columns; column++) {
            fields.put(heading.get(column), record.get(column));
        }
        return new Row(line, fields, Math.max(0, record.size() - heading.size()));
    }
}
