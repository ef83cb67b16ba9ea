package se.oppnajamforelser.publication.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import se.oppnajamforelser.publication.workbook.CellContent;
import se.oppnajamforelser.publication.workbook.Column;
import se.oppnajamforelser.publication.workbook.Sheet;
import se.oppnajamforelser.publication.workbook.Workbook;

/**
 * Writes a workbook as Office Open XML. The same workbook always gives the same bytes.
 *
 * <p>Table objects, widths and print settings are made in POI's whole model of a workbook, the rows are streamed into it:
 * in the whole model they would take four times as long.
 */
public final class XlsxFile {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String LANGUAGE = "sv-SE";
    private static final int ROWS_IN_MEMORY = 200;

    private final SXSSFWorkbook book;
    private final Styles styles;

    private XlsxFile(SXSSFWorkbook book) {
        this.book = book;
        this.styles = new Styles(book.getXSSFWorkbook());
    }

    /** The file's content. */
    public static byte[] write(Workbook workbook) {
        try (XSSFWorkbook whole = new XSSFWorkbook();
                SXSSFWorkbook streamed = new SXSSFWorkbook(whole, ROWS_IN_MEMORY, false, false);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(whole.getProperties(), workbook);
            XlsxFile file = new XlsxFile(streamed);
            workbook.sheets().forEach(sheet -> file.add(sheet, workbook.footer()));
            whole.setActiveSheet(0);
            streamed.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("workbook " + workbook.title() + " could not be written", e);
        }
    }

    /** Writes a small workbook for nobody, so that the first real one does not wait for a thousand classes. */
    public static void warm() {
        Sheet sheet = new Sheet(
                "Om",
                "Om",
                List.of(new Column("Om", 10, 0)),
                List.of(List.of(CellContent.plain("-")), List.of(CellContent.whole(BigDecimal.ONE))),
                1,
                "");
        write(new Workbook("Om", "", "", "", LocalDate.EPOCH, "", List.of(sheet)));
    }

    private static void describe(POIXMLProperties properties, Workbook workbook) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(workbook.title());
        core.setSubjectProperty(workbook.subject());
        core.setCreator(workbook.author());
        core.setLastModifiedByUser(workbook.author());
        core.setKeywords(workbook.keywords());
        PackageProperties all = core.getUnderlyingProperties();
        all.setCreatedProperty(startOf(workbook.made()));
        all.setModifiedProperty(startOf(workbook.made()));
        all.setLanguageProperty(LANGUAGE);
    }

    private static Optional<Date> startOf(LocalDate day) {
        return Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private void add(Sheet sheet, String footer) {
        SXSSFSheet target = book.createSheet(sheet.name());
        XSSFSheet whole = book.getXSSFWorkbook().getSheet(sheet.name());
        Layout.arrange(sheet, target, whole, footer);
        table(sheet, whole);
        header(sheet, target.createRow(0));
        List<List<CellContent>> rows = sheet.rows();
        for (int place = 0; place < rows.size(); place++) {
            row(sheet, rows.get(place), target.createRow(place + 1));
        }
    }

    private void header(Sheet sheet, SXSSFRow row) {
        row.setHeightInPoints(Layout.headerHeight(sheet));
        for (int place = 0; place < sheet.columns().size(); place++) {
            Column column = sheet.columns().get(place);
            SXSSFCell cell = row.createCell(place);
            cell.setCellValue(column.header());
            cell.setCellStyle(styles.header(column.band()));
        }
    }

    private void row(Sheet sheet, List<CellContent> contents, SXSSFRow row) {
        row.setHeightInPoints(Layout.height(sheet, contents));
        for (int place = 0; place < contents.size(); place++) {
            SXSSFCell cell = row.createCell(place);
            CellContent content = contents.get(place);
            cell.setCellStyle(styles.of(content));
            if (content instanceof CellContent.Number number) {
                cell.setCellValue(number.number().doubleValue());
            } else {
                cell.setCellValue(((CellContent.Text) content).text());
            }
        }
    }

    /** The names of the columns have to be the very texts of the head, or Excel repairs the file. */
    private void table(Sheet sheet, XSSFSheet whole) {
        AreaReference area = new AreaReference(
                new CellReference(0, 0),
                new CellReference(sheet.rows().size(), sheet.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = whole.createTable(area);
        table.setName(sheet.table());
        table.setDisplayName(sheet.table());
        CTTable definition = table.getCTTable();
        CTTableColumns columns = definition.getTableColumns();
        for (int place = 0; place < sheet.columns().size(); place++) {
            columns.getTableColumnArray(place)
                    .setName(sheet.columns().get(place).header());
        }
        definition.addNewAutoFilter().setRef(area.formatAsString());
        CTTableStyleInfo style = definition.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }
}
