package se.oppnajamforelser.publication.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.figure.Cell;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.figure.Level;
import se.oppnajamforelser.publication.release.Difference;
import se.oppnajamforelser.publication.release.ReleaseFile;
import se.oppnajamforelser.publication.workbook.Facts;

/** The files for programs, read back by other people's readers. */
class TextFilesTest {

    private static final SampleRound SAMPLE = SampleRound.oj2017();
    private static final Figures FIGURES = SAMPLE.state().figures(SAMPLE.catalogue());
    private static final ReleaseFiles FILES = new ReleaseFiles(new SimpleMeterRegistry());
    private static final int CELLS = (316 + 39) * 90;

    @Test
    void the_plain_csv_has_every_figure_with_points_and_codes() throws IOException {
        List<CSVRecord> records = parse(CsvFile.write(FIGURES, CsvDialect.PLAIN), ',');

        assertThat(records).hasSize(CELLS);
        assertThat(records.get(0).toMap())
                .containsEntry("round", "oj-2017")
                .containsEntry("level", "kommun")
                .containsEntry("code", "0114")
                .containsEntry("name", "Upplands Väsby")
                .containsEntry("indicator", "eb-vantetid-nybesok")
                .containsEntry("percent", "");
        assertThat(riket(records, "level", "percent")).isEqualTo(share().toPlainString());
    }

    @Test
    void the_csv_for_excel_begins_with_a_mark_and_has_semicolons_decimal_commas_and_swedish_heads() throws IOException {
        byte[] file = CsvFile.write(FIGURES, CsvDialect.EXCEL);
        List<CSVRecord> records = parse(file, ';');

        assertThat(new String(file, UTF_8)).startsWith("\uFEFFOmgång;Område;Nivå;Kod;Namn;");
        assertThat(records).hasSize(CELLS);
        assertThat(riket(records, "Nivå", "Andel (procent)"))
                .isEqualTo(share().toPlainString().replace('.', ','));
    }

    @Test
    void the_json_has_every_figure_and_says_what_it_rests_on() throws IOException {
        JsonNode json = new ObjectMapper().readTree(JsonFile.write(FIGURES, facts(Optional.empty())));

        assertThat(json.path("figures")).hasSize(CELLS);
        assertThat(json.path("parts").path(0).path("digest").asText())
                .isEqualTo(SAMPLE.parts().get(0).digest());
        assertThat(json.path("areas").path(1).path("indicators")).hasSize(55);
    }

    @Test
    void a_share_in_json_has_all_that_it_rests_on() throws IOException {
        String figure = FIGURES.areas()
                .get(0)
                .figures()
                .filter(one -> one.level() == Level.RIKET)
                .map(JsonFile::write)
                .findFirst()
                .orElseThrow();

        assertThat(new ObjectMapper().readTree(figure).fieldNames())
                .toIterable()
                .contains(
                        "numerator",
                        "denominator",
                        "units",
                        "responded",
                        "counts",
                        "responseRate",
                        "lowest",
                        "highest");
    }

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    void a_field_is_quoted_only_where_it_must_be(CsvDialect dialect) throws IOException {
        List<String> fields = List.of("Å, Ä; Ö", "sa \"ja\"", "rad\nrad", "vanlig");
        String line = dialect.line(fields);

        assertThat(line).endsWith("vanlig\r\n").contains("\"sa \"\"ja\"\"\"");
    }

    @ParameterizedTest
    @CsvSource({"=1+1, '''=1+1'", "+46, '''+46'", "-1, '''-1'", "@x, '''@x'", "Åre, Åre", "a=b, a=b"})
    void a_text_that_looks_like_a_formula_gets_a_quote_before_it(String text, String written) {
        assertThat(CsvDialect.text(text)).isEqualTo(written);
    }

    @Test
    void a_negative_number_is_no_text() {
        assertThat(CsvDialect.EXCEL.number(new BigDecimal("-1.5"))).isEqualTo("-1,5");
    }

    @Test
    void changes_are_told_in_words() throws IOException {
        Difference changed = new Difference(
                Difference.Kind.CHANGED,
                new Cell.Place("ekonomiskt-bistand", Level.KOMMUN, "0114", "eb-socialjour"),
                "bortfall/not-submitted",
                "kan-inte-svara",
                "",
                "");
        Difference share = new Difference(
                Difference.Kind.CHANGED,
                new Cell.Place("ekonomiskt-bistand", Level.LAN, "lan-01", "eb-socialjour"),
                "withheld/too-much-missing",
                "45.5",
                "5/11 ja=5 nej=6",
                "6/12 ja=6 nej=6");

        List<CSVRecord> records = parse(DifferenceFile.write(List.of(changed, share), SAMPLE.catalogue()), ';');

        assertThat(records.get(0).values())
                .contains(
                        "ändrad",
                        "Kommun",
                        "Upplands Väsby",
                        "Bortfall: Delen av enkäten är inte inskickad.",
                        "Kan inte svara");
        assertThat(records.get(1).values())
                .contains(
                        "Stockholms län",
                        "Socialjour",
                        "visas ej: för stort bortfall",
                        "45,5",
                        "5 av 11 (Ja 5, Nej 6)");
    }

    @Test
    void a_release_has_a_workbook_for_each_area_and_the_figures_in_three_forms() {
        assertThat(FILES.of(FIGURES, facts(Optional.empty()), List.of()))
                .extracting(made -> made.file().name())
                .containsExactly(
                        "oj-2017-ekonomiskt-bistand-1.0.0.xlsx",
                        "oj-2017-vald-i-nara-relationer-1.0.0.xlsx",
                        "oj-2017-1.0.0-excel.csv",
                        "oj-2017-1.0.0.csv",
                        "oj-2017-1.0.0.json");
    }

    @Test
    void an_amended_release_says_what_it_changed() {
        assertThat(FILES.of(FIGURES, facts(Optional.of("0.9.0")), List.of()))
                .extracting(made -> made.file().name())
                .contains("andringar.csv");
    }

    @Test
    void files_made_twice_are_the_same_to_the_last_byte() {
        assertThat(FILES.of(FIGURES, facts(Optional.empty()), List.of()))
                .extracting(ReleaseFile.WithContent::file)
                .isEqualTo(FILES
                        .of(
                                SampleRound.oj2017().state().figures(SAMPLE.catalogue()),
                                facts(Optional.empty()),
                                List.of())
                        .stream()
                        .map(ReleaseFile.WithContent::file)
                        .toList());
    }

    private static BigDecimal share() {
        return FIGURES.areas().get(0).riket().shares().get(4).figure().percent().orElseThrow();
    }

    private static String riket(List<CSVRecord> records, String level, String percent) {
        return records.stream()
                .filter(record -> record.get(level).equals("riket"))
                .skip(4)
                .findFirst()
                .orElseThrow()
                .get(percent);
    }

    private static Facts facts(Optional<String> amends) {
        return new Facts("1.0.0", amends, LocalDate.of(2017, 5, 30), SAMPLE.parts(), "Utgivaren", "Fråga utgivaren.");
    }

    private static List<CSVRecord> parse(byte[] file, char separator) throws IOException {
        String text = new String(file, UTF_8).replace("\uFEFF", "");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        }
    }
}
