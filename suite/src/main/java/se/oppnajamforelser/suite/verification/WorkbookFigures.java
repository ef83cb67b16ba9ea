package se.oppnajamforelser.suite.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;

/** The figures as a person sees them in a published workbook, read back from the file. */
final class WorkbookFigures {

    private final Round round;
    private final Area area;
    private final Map<String, String> indicatorOfHeading;
    private final SortedMap<Expected.Place, String> figures = new TreeMap<>();
    private final Map<Expected.Place, BigDecimal> lowest = new TreeMap<>();
    private final Map<Expected.Place, BigDecimal> highest = new TreeMap<>();

    private WorkbookFigures(Round round, Area area) {
        this.round = round;
        this.area = area;
        this.indicatorOfHeading = area.indicators().stream()
                .filter(indicator -> !indicator.isNumeric())
                .collect(Collectors.toMap(
                        Indicator::shortName, indicator -> indicator.id().value()));
    }

    static WorkbookFigures read(byte[] content, Round round, Area area) {
        WorkbookFigures figures = new WorkbookFigures(round, area);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            workbook.forEach(figures::sheet);
            figures.figures.replaceAll((place, text) -> text + figures.bounds(place));
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException("Arbetsboken för " + area.name() + " kan inte öppnas", e);
        }
    }

    /** What the workbook should show of the expected figures: words and percent. */
    static SortedMap<Expected.Place, String> shown(SortedMap<Expected.Place, String> expected, Round round, Area area) {
        SortedMap<Expected.Place, String> shown = new TreeMap<>();
        expected.forEach((place, figure) -> {
            boolean numeric = round.indicator(place.indicator()).isNumeric();
            if (place.area().equals(area.id()) && !numeric) {
                shown.put(
                        place,
                        round.frame().has(place.code())
                                ? round.indicator(place.indicator())
                                        .outcome(figure)
                                        .label()
                                : percent(figure, round));
            }
        });
        return shown;
    }

    /** The percentage or the word that the sheets of shares hold, and the bounds that stand in a sheet of their own. */
    private static String percent(String figure, Round round) {
        int end = figure.indexOf(Figures.BOUNDS);
        return end < 0
                ? percentAlone(figure, round)
                : percentAlone(figure.substring(0, end), round) + figure.substring(end);
    }

    private static String percentAlone(String figure, Round round) {
        if (figure.startsWith("visas ej")) {
            return round.frame().kind().asksRespondents() ? wordOfRespondents(figure) : "visas ej";
        }
        return figure.substring(0, figure.indexOf(' '));
    }

    private static String wordOfRespondents(String figure) {
        if (figure.equals(Figures.withheld(Share.Reason.TOO_FEW_ANSWERS.code()))) {
            return "för få svar";
        }
        return figure.equals(Figures.withheld(Share.Reason.NO_UNIT_COUNTS.code())) ? "inga svar" : "visas ej";
    }

    private void sheet(Sheet sheet) {
        Row headings = sheet.getRow(0);
        int code = column(headings, "Kod");
        if (code < 0) {
            return;
        }
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            String place = place(row, code, column(headings, "Nivå")) + group(row, headings);
            headings.forEach(heading -> figure(row, heading, place));
        }
    }

    private void figure(Row row, Cell heading, String place) {
        Cell cell = row.getCell(heading.getColumnIndex());
        String head = heading.getStringCellValue();
        place(head, "", place).ifPresent(of -> figures.put(of, text(cell)));
        if (cell.getCellType() == CellType.NUMERIC) {
            BigDecimal bound = BigDecimal.valueOf(cell.getNumericCellValue());
            place(head, " (lägst)", place).ifPresent(of -> lowest.put(of, bound));
            place(head, " (högst)", place).ifPresent(of -> highest.put(of, bound));
        }
    }

    /** Where the figure of a column stands, if the column is that of an indicator and what it says of it. */
    private Optional<Expected.Place> place(String heading, String says, String code) {
        return Optional.of(heading)
                .filter(head -> head.endsWith(says))
                .map(head -> indicatorOfHeading.get(head.substring(0, head.length() - says.length())))
                .map(indicator -> new Expected.Place(area.id(), code, indicator));
    }

    private String bounds(Expected.Place place) {
        return Figures.bounds(Optional.ofNullable(lowest.get(place)), Optional.ofNullable(highest.get(place)));
    }

    /** What the group of respondents in a row adds to the id of its region. */
    private String group(Row row, Row headings) {
        return round.frame().breakdowns().stream()
                .filter(breakdown -> column(headings, breakdown.name()) >= 0)
                .flatMap(breakdown -> breakdown.groups().stream()
                        .filter(group -> row.getCell(column(headings, breakdown.name()))
                                .getStringCellValue()
                                .equals(group.name())))
                .map(group -> "." + group.key())
                .collect(Collectors.joining());
    }

    /** A unit's code, or the id of the region with that level and code. */
    private String place(Row row, int code, int level) {
        String written = row.getCell(code).getStringCellValue();
        if (level < 0) {
            return written;
        }
        String kind = row.getCell(level).getStringCellValue();
        return round.frame().regions().stream()
                .filter(region ->
                        region.kind().label().equals(kind) && region.group().isEmpty())
                .map(Region::id)
                .filter(id -> written.equals("00") || id.endsWith("-" + written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(kind + " " + written);
    }

    private static int column(Row headings, String wanted) {
        for (Cell heading : headings) {
            if (heading.getCellType() == CellType.STRING
                    && heading.getStringCellValue().equals(wanted)) {
                return heading.getColumnIndex();
            }
        }
        return -1;
    }

    /** A percentage as the year rounds it, half up, with one decimal. */
    private static String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return Figures.number(BigDecimal.valueOf(cell.getNumericCellValue()).setScale(1, RoundingMode.HALF_UP));
        }
        return cell.getStringCellValue();
    }

    SortedMap<Expected.Place, String> figures() {
        return figures;
    }
}
