package se.oppnajamforelser.publication.format;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.oppnajamforelser.publication.workbook.CellContent;
import se.oppnajamforelser.publication.workbook.Look;

/**
 * The cell styles of a workbook, each made once.
 *
 * <p>Every colour has a contrast of at least 7 to 1 between text and fill (WCAG level AAA).
 */
final class Styles {

    private static final String INK = "1A1A1A";
    private static final String FAINT_INK = "525252";
    private static final String LINE = "BFBFBF";
    private static final String[] HEADER_FILLS = {"1F3A5F", "5A4475"};
    private static final String FONT = "Arial";
    private static final short POINTS = 10;

    private final XSSFWorkbook book;
    private final XSSFFont plain;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
    private final XSSFCellStyle[] headers;

    Styles(XSSFWorkbook book) {
        this.book = book;
        // The workbook's first font decides how wide a column's characters are.
        this.plain = book.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints(POINTS);
        plain.setColor(color(INK));
        for (Look look : Look.values()) {
            styles.put(look, make(look));
            quoted.put(look, quoted(look));
        }
        this.headers = new XSSFCellStyle[] {header(HEADER_FILLS[0]), header(HEADER_FILLS[1])};
    }

    XSSFCellStyle header(int band) {
        return headers[band];
    }

    XSSFCellStyle of(CellContent content) {
        if (content instanceof CellContent.Text text && LooksLikeFormula.test(text.text())) {
            return quoted.get(text.look());
        }
        return styles.get(content.look());
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case PLAIN -> bordered();
            case WRAPPED -> wrapped();
            case STRONG -> strong();
            case RESULT -> result();
            case FAINT -> faint();
            case GREEN -> filled("B5DFB0");
            case YELLOW -> filled("FFE699");
            case RED -> filled("F8B4AB");
            case EXACT -> number("General");
            case WHOLE -> number("0");
        };
    }

    /** Excel then keeps the text a text, also when someone edits the cell. */
    private XSSFCellStyle quoted(Look look) {
        XSSFCellStyle style = make(look);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle bordered() {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(plain);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        return style;
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = bordered();
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle strong() {
        XSSFCellStyle style = wrapped();
        style.setFont(font(INK, true));
        return style;
    }

    private XSSFCellStyle result() {
        XSSFCellStyle style = bordered();
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle faint() {
        XSSFCellStyle style = bordered();
        XSSFFont font = font(FAINT_INK, false);
        font.setItalic(true);
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle filled(String fill) {
        XSSFCellStyle style = bordered();
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle number(String format) {
        XSSFCellStyle style = bordered();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle header(String fill) {
        XSSFCellStyle style = wrapped();
        style.setFont(font("FFFFFF", true));
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(String ink, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        font.setColor(color(ink));
        return font;
    }

    private static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
