package se.oppnajamforelser.publication.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.publication.SampleRound;
import se.oppnajamforelser.publication.figure.Figures;
import se.oppnajamforelser.publication.workbook.AreaWorkbook;
import se.oppnajamforelser.publication.workbook.CellContent;
import se.oppnajamforelser.publication.workbook.Column;
import se.oppnajamforelser.publication.workbook.Facts;
import se.oppnajamforelser.publication.workbook.Look;
import se.oppnajamforelser.publication.workbook.Sheet;
import se.oppnajamforelser.publication.workbook.Workbook;

/** A workbook that was written, opened again as someone else's program would. */
class XlsxFileTest {

    private static final SampleRound SAMPLE = SampleRound.oj2017();
    private static XSSFWorkbook book;

    @BeforeAll
    static void write() throws IOException {
        book = open(XlsxFile.write(workbook()));
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    static Workbook workbook() {
        Figures figures = SAMPLE.state().figures(SAMPLE.catalogue());
        Facts facts = new Facts(
                "1.0.0", Optional.empty(), LocalDate.of(2017, 5, 30), SAMPLE.parts(), "Utgivaren", "Fråga utgivaren.");
        return AreaWorkbook.of(figures, figures.areas().get(0), facts);
    }

    static Stream<XSSFSheet> sheets() {
        return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void each_sheet_is_one_table_from_a1_with_a_filter(XSSFSheet sheet) {
        assertThat(sheet.getTables()).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        int rows = sheet.getLastRowNum() + 1;
        int columns = sheet.getRow(0).getLastCellNum();

        assertThat(table.getStartCellReference().formatAsString()).isEqualTo("A1");
        assertThat(table.getRowCount()).isEqualTo(rows);
        assertThat(table.getColumnCount()).isEqualTo(columns);
        assertThat(table.getCTTable().getAutoFilter().getRef())
                .isEqualTo(table.getArea().formatAsString());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_names_of_a_tables_columns_are_the_texts_of_its_head(XSSFSheet sheet) {
        List<String> head = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> head.add(cell.getStringCellValue()));

        assertThat(sheet.getTables().get(0).getColumns())
                .extracting(column -> column.getName())
                .isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_head_stays_in_sight_and_nothing_is_merged(XSSFSheet sheet) {
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getNumMergedRegions()).isZero();
    }

    @Test
    void the_cover_is_printed_on_one_page_and_the_results_on_as_many_as_they_need() {
        assertThat(book.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(book.getSheetAt(1).getPrintSetup().getFitHeight()).isZero();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_sheet_is_printed_across_with_its_head_on_each_page(XSSFSheet sheet) {
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(book.getNames("_xlnm.Print_Titles"))
                .filteredOn(name -> name.getSheetIndex() == book.getSheetIndex(sheet))
                .singleElement()
                .satisfies(name -> assertThat(name.getRefersToFormula()).endsWith("!$1:$1"));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void no_cell_is_a_formula_or_blank(XSSFSheet sheet) {
        assertThat(cells(sheet)).extracting(Cell::getCellType).isSubsetOf(CellType.STRING, CellType.NUMERIC);
    }

    @Test
    void names_stay_in_sight_when_one_scrolls_to_the_side() {
        assertThat(book.getSheet("Kommuner och stadsdelar").getPaneInformation().getVerticalSplitLeftColumn())
                .isEqualTo((short) 2);
    }

    @Test
    void tables_have_different_names() {
        assertThat(sheets().map(sheet -> sheet.getTables().get(0).getName())).doesNotHaveDuplicates();
    }

    @Test
    void a_result_has_its_word_and_its_colour() {
        assertThat(fills("Ja")).containsOnly("FFB5DFB0");
        assertThat(fills("Delvis")).containsOnly("FFFFE699");
        assertThat(fills("Nej")).containsOnly("FFF8B4AB");
        assertThat(fills("Ej aktuellt")).containsOnly("");
        assertThat(fills("Bortfall")).containsOnly("");
    }

    @Test
    void shares_are_numbers_shown_without_decimals() {
        List<Cell> shares = cells(book.getSheet("Län, storstäder och riket")).stream()
                .filter(cell -> cell.getColumnIndex() > 4)
                .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                .toList();

        assertThat(shares).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.getNumericCellValue()).isBetween(0.0, 100.0);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0");
        });
    }

    @Test
    void the_document_says_what_it_is_and_in_which_language() throws Exception {
        PackageProperties properties = book.getPackage().getPackageProperties();

        assertThat(properties.getTitleProperty()).contains("Öppna jämförelser 2017 – socialtjänst. Ekonomiskt bistånd");
        assertThat(properties.getCreatorProperty()).contains("Utgivaren");
        assertThat(properties.getLanguageProperty()).contains("sv-SE");
        assertThat(properties.getKeywordsProperty().orElseThrow()).contains("ekonomiskt bistånd", "2017");
        assertThat(properties.getCreatedProperty().orElseThrow()).isEqualTo("2017-05-30T00:00:00.000Z");
    }

    @Test
    void the_same_workbook_gives_the_same_bytes() {
        assertThat(XlsxFile.write(workbook())).isEqualTo(XlsxFile.write(workbook()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-1", "@SUM(A1)", "\tx", "\r=1"})
    void a_text_that_looks_like_a_formula_stays_a_text(String text) throws IOException {
        Sheet sheet = new Sheet(
                "Blad",
                "Blad",
                List.of(new Column("Text", 10, 0)),
                List.of(List.of(new CellContent.Text(text, Look.PLAIN))),
                0,
                "");
        Workbook dangerous = new Workbook("t", "s", "a", "k", LocalDate.EPOCH, "f", List.of(sheet));

        try (XSSFWorkbook opened = open(XlsxFile.write(dangerous))) {
            XSSFCell cell = opened.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    private static Stream<String> fills(String word) {
        return cells(book.getSheet("Kommuner och stadsdelar")).stream()
                .filter(cell -> cell.getStringCellValue().equals(word))
                .map(XSSFCell.class::cast)
                .map(cell -> Optional.ofNullable(cell.getCellStyle().getFillForegroundColorColor())
                        .map(color -> color.getARGBHex())
                        .orElse(""));
    }
}
