package se.oppnajamforelser.suite.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The cells of a workbook with nothing around them, to be written as a bare program would: streamed, every style made
 * once; no tables, no widths, nothing decided.
 */
final class BareSheets {

    private static final int ROWS_IN_MEMORY = 200;

    private record BareCell(String text, double number, CellType type, int style) {}

    private record BareSheet(String name, List<List<BareCell>> rows) {}

    private final List<BareSheet> sheets = new ArrayList<>();
    private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();

    /** The cells of a file. */
    BareSheets(byte[] xlsx) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            book.forEach(sheet -> {
                List<List<BareCell>> rows = new ArrayList<>();
                sheet.forEach(row -> rows.add(cells(row)));
                sheets.add(new BareSheet(sheet.getSheetName(), rows));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("En publicerad arbetsbok kunde inte läsas", e);
        }
    }

    private List<BareCell> cells(Row row) {
        List<BareCell> cells = new ArrayList<>();
        row.forEach(cell -> {
            XSSFCellStyle style = ((XSSFCell) cell).getCellStyle();
            styles.putIfAbsent((int) style.getIndex(), style);
            boolean number = cell.getCellType() == CellType.NUMERIC;
            cells.add(new BareCell(
                    number ? "" : cell.getStringCellValue(),
                    number ? cell.getNumericCellValue() : 0,
                    cell.getCellType(),
                    style.getIndex()));
        });
        return cells;
    }

    /** How many cells there are. */
    int size() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(List::size)
                .sum();
    }

    /** Writes them; how many bytes they became. */
    int write() {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Map<Integer, XSSFCellStyle> copies = new HashMap<>();
            styles.forEach((index, style) -> copies.put(index, copy(book, style)));
            sheets.forEach(sheet -> write(sheet, book.createSheet(sheet.name()), copies));
            book.write(bytes);
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException("Jämförelsens arbetsbok kunde inte skrivas", e);
        }
    }

    private static XSSFCellStyle copy(SXSSFWorkbook book, XSSFCellStyle style) {
        XSSFCellStyle copy = (XSSFCellStyle) book.createCellStyle();
        copy.cloneStyleFrom(style);
        return copy;
    }

    private static void write(BareSheet sheet, SXSSFSheet target, Map<Integer, XSSFCellStyle> styles) {
        for (int place = 0; place < sheet.rows().size(); place++) {
            SXSSFRow row = target.createRow(place);
            List<BareCell> cells = sheet.rows().get(place);
            for (int column = 0; column < cells.size(); column++) {
                BareCell content = cells.get(column);
                SXSSFCell cell = row.createCell(column);
                cell.setCellStyle(styles.get(content.style()));
                if (content.type() == CellType.NUMERIC) {
                    cell.setCellValue(content.number());
                } else {
                    cell.setCellValue(content.text());
                }
            }
        }
    }
}
