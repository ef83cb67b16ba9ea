package se.oppnajamforelser.publication.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.oppnajamforelser.publication.workbook.CellContent;
import se.oppnajamforelser.publication.workbook.Column;
import se.oppnajamforelser.publication.workbook.Look;
import se.oppnajamforelser.publication.workbook.Sheet;

/** Widths, frozen panes and how a sheet is printed. */
final class Layout {

    private static final Set<Look> WRAPPED = EnumSet.of(Look.WRAPPED, Look.STRONG);
    /** Names and their values, as on the cover, are read on one page; other sheets take the pages that they need. */
    private static final int COLUMNS_OF_ONE_PAGE = 2;

    private static final int UNITS_PER_CHARACTER = 256;
    private static final float LINE_HEIGHT = 13.5f;
    private static final float HIGHEST_ROW = 400;

    /** Characters that a landscape page holds in a legible size. */
    private static final int WIDE_PAGE = 300;

    /** The widest sheet that is legible on A4. */
    private static final int NARROW_SHEET = 190;

    private Layout() {}

    static void arrange(Sheet sheet, SXSSFSheet target, XSSFSheet whole, String footer) {
        for (int place = 0; place < sheet.columns().size(); place++) {
            target.setColumnWidth(place, sheet.columns().get(place).width() * UNITS_PER_CHARACTER);
        }
        target.createFreezePane(sheet.frozenColumns(), 1);
        CellRangeAddress all =
                new CellRangeAddress(1, sheet.rows().size(), 0, sheet.columns().size() - 1);
        // Codes such as 0114 are texts on purpose; without this every one of them has a warning in its corner.
        whole.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        print(sheet, target, whole, footer);
    }

    private static void print(Sheet sheet, SXSSFSheet target, XSSFSheet whole, String footer) {
        int width = sheet.columns().stream().mapToInt(Column::width).sum();
        target.setFitToPage(true);
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (sheet.frozenColumns() > 0) {
            repeatColumns(sheet, whole);
        }
        XSSFPrintSetup setup = whole.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(width > NARROW_SHEET ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        setup.setFitWidth((short) ((width + WIDE_PAGE - 1) / WIDE_PAGE));
        setup.setFitHeight((short) (sheet.columns().size() <= COLUMNS_OF_ONE_PAGE ? 1 : 0));
        target.getFooter().setLeft(footer.replace("&", "&&"));
        target.getFooter().setRight("&A, sida &P av &N");
    }

    /** Written out, since POI's own setter cannot read back a sheet name with a comma in it. */
    private static void repeatColumns(Sheet sheet, XSSFSheet whole) {
        XSSFWorkbook book = whole.getWorkbook();
        String prefix = SheetNameFormatter.format(sheet.name()) + "!";
        String last = CellReference.convertNumToColString(sheet.frozenColumns() - 1);
        book.getNames(XSSFName.BUILTIN_PRINT_TITLE).stream()
                .filter(name -> name.getSheetIndex() == book.getSheetIndex(whole))
                .forEach(name -> name.setRefersToFormula(prefix + "$A:$" + last + "," + prefix + "$1:$1"));
    }

    /** High enough for the longest head, with room for the filter's button. */
    static float headerHeight(Sheet sheet) {
        int lines = 1;
        for (Column column : sheet.columns()) {
            lines = Math.max(lines, lines(column.header(), column.width() - 2));
        }
        return height(lines + 1);
    }

    /** High enough for the longest text; not every program finds the height by itself. */
    static float height(Sheet sheet, List<CellContent> row) {
        int lines = 1;
        for (int place = 0; place < row.size(); place++) {
            if (row.get(place) instanceof CellContent.Text text && WRAPPED.contains(text.look())) {
                lines = Math.max(lines, lines(text.text(), room(sheet.columns().get(place), text.look())));
            }
        }
        return height(lines);
    }

    /** A column's width is counted in figures, which are wider than most letters, but not than bold ones. */
    private static int room(Column column, Look look) {
        return look == Look.STRONG ? column.width() : column.width() * 9 / 8;
    }

    private static float height(int lines) {
        return Math.min(HIGHEST_ROW, lines * LINE_HEIGHT + 1);
    }

    /** Number of lines if each line of the text is broken where the column ends. */
    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> broken(line, width)).sum();
    }

    /** Lines are broken between words, and within a word only where it is longer than a line. */
    private static int broken(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            used += word.length() + (used > 0 ? 1 : 0);
            lines += used / (width + 1);
            used %= width + 1;
        }
        return lines;
    }
}
