package se.oppnajamforelser.suite.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The figures of a published CSV file, read back from it; with comma or, for Swedish Excel, with semicolon. */
final class CsvFigures {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvFigures() {}

    /** The columns that hold a figure, by their place; the headings are in one language in each file. */
    private enum Column {
        AREA(1),
        CODE(3),
        INDICATOR(5),
        OUTCOME(7),
        VALUE(8),
        PERCENT(10),
        WITHHELD(11),
        NUMERATOR(12),
        DENOMINATOR(13),
        LOWEST(24),
        HIGHEST(25),
        MEAN(26),
        /** Only where units of care or persons are asked. */
        WEIGHTED(28);

        private final int place;

        Column(int place) {
            this.place = place;
        }

        String of(CSVRecord row) {
            return place < row.size() ? row.get(place) : "";
        }
    }

    static SortedMap<Expected.Place, String> read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replace(BYTE_ORDER_MARK, "");
        char delimiter = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        SortedMap<Expected.Place, String> figures = new TreeMap<>();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            rows.forEach(row -> figures.put(
                    new Expected.Place(Column.AREA.of(row), Column.CODE.of(row), Column.INDICATOR.of(row)), text(row)));
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException("CSV-filen kan inte läsas", e);
        }
    }

    private static String text(CSVRecord row) {
        if (!Column.WITHHELD.of(row).isEmpty()) {
            return Figures.withheld(Column.WITHHELD.of(row)) + bounds(row);
        }
        if (!Column.OUTCOME.of(row).isEmpty()) {
            return Column.VALUE.of(row).isEmpty() ? Column.OUTCOME.of(row) : number(Column.VALUE, row);
        }
        Column shown = Column.PERCENT.of(row).isEmpty() ? Column.MEAN : Column.PERCENT;
        return Figures.share(
                        number(shown, row),
                        Integer.parseInt(Column.NUMERATOR.of(row)),
                        Integer.parseInt(Column.DENOMINATOR.of(row)))
                + Figures.weighted(given(Column.WEIGHTED, row))
                + bounds(row);
    }

    private static String bounds(CSVRecord row) {
        return Figures.bounds(given(Column.LOWEST, row), given(Column.HIGHEST, row));
    }

    private static Optional<BigDecimal> given(Column column, CSVRecord row) {
        return column.of(row).isEmpty() ? Optional.empty() : Optional.of(decimal(column, row));
    }

    private static String number(Column column, CSVRecord row) {
        return Figures.number(decimal(column, row));
    }

    private static BigDecimal decimal(Column column, CSVRecord row) {
        return new BigDecimal(column.of(row).replace(',', '.'));
    }
}
