package se.oppnajamforelser.suite.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.round.ValueMapping;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;

/**
 * A file of answers, turned into the survey's import format {@code unit,question,answer}.
 *
 * @param csv the answers in the import format
 * @param rows rows of the file that were answers of the round
 * @param otherYears rows of other years, left out
 * @param problems rows that could not be read, each with its line and what was expected
 */
public record AnswerFile(String csv, int rows, int otherYears, List<String> problems) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator("\n")
            .get();

    public AnswerFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file with the columns {@code unit,question,answer}, which is taken as it is, or {@code
     * kpi,geo,year,value}, which the round's mapping translates.
     *
     * @throws IllegalArgumentException if the file has other columns, or the round has no mapping
     */
    public static AnswerFile read(Path file, Round round) {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<String> columns = parser.getHeaderNames();
            if (columns.containsAll(List.of("unit", "question", "answer"))) {
                String csv = Files.readString(file);
                return new AnswerFile(csv, (int) parser.stream().count(), 0, List.of());
            }
            if (columns.containsAll(List.of("kpi", "geo", "year", "value"))) {
                return translated(parser, mapping(round));
            }
            throw new IllegalArgumentException(file + " har kolumnerna " + String.join(", ", columns)
                    + ". Det ska vara unit, question, answer eller kpi, geo, year, value.");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " kunde inte läsas", e);
        }
    }

    private static ValueMapping mapping(Round round) {
        return ValueMapping.of(CatalogueSource.shipped(), round.id())
                .orElseThrow(() -> new IllegalArgumentException("Omgången " + round.id()
                        + " har ingen översättning av värden ur Kolada. Använd kolumnerna unit, question, answer."));
    }

    private static AnswerFile translated(CSVParser parser, ValueMapping mapping) throws IOException {
        StringWriter csv = new StringWriter();
        List<String> problems = new ArrayList<>();
        int rows = 0;
        int otherYears = 0;
        try (CSVPrinter printer = new CSVPrinter(
                csv, CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            printer.printRecord("unit", "question", "answer");
            for (CSVRecord row : parser) {
                if (!row.get("year").equals(String.valueOf(mapping.year()))) {
                    otherYears++;
                    continue;
                }
                Optional<ValueMapping.Measure> measure =
                        Optional.ofNullable(mapping.measures().get(row.get("kpi")));
                Optional<String> answer = measure.flatMap(known -> known.answer(row.get("value")));
                if (answer.isEmpty()) {
                    problems.add("Rad " + parser.getCurrentLineNumber() + ": måttet " + row.get("kpi") + " med värdet "
                            + row.get("value") + " finns inte i omgångens översättning.");
                    continue;
                }
                printer.printRecord(row.get("geo"), measure.get().question(), answer.get());
                rows++;
            }
        }
        return new AnswerFile(csv.toString(), rows, otherYears, problems);
    }
}
