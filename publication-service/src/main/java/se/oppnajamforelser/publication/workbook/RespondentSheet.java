package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Level;

/** The shares of units of care or of persons: for regions as a whole, or for every group of a breakdown. */
final class RespondentSheet {

    /** What stands where a figure has too few answers. */
    static final String TOO_FEW = "för få svar";

    /** What stands where there is no answer to take a share of. */
    static final String NO_ANSWERS = "inga svar";

    private static final String NONE = "–";
    private static final int COUNT_WIDTH = 13;

    private final Round round;
    private final AreaFigures figures;
    private final Order order;
    private final boolean weighted;

    RespondentSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.order = Order.of(figures.area());
        this.weighted = isWeighted(figures);
    }

    /** Whether the respondents have weights. */
    static boolean isWeighted(AreaFigures figures) {
        return figures.regions().stream()
                .flatMap(region -> region.shares().stream())
                .anyMatch(shared -> shared.figure().weightedPercent().isPresent());
    }

    /** Regions as a whole. */
    Sheet wholes(String name, String table, Set<RegionKind> kinds) {
        List<Column> columns = columns(List.of());
        return new Sheet(
                name,
                table,
                columns,
                figures.regions().stream()
                        .filter(of -> of.region().group().isEmpty())
                        .filter(of -> kinds.contains(of.region().kind()))
                        .map(of -> row(of, List.of()))
                        .toList(),
                3,
                about() + ".");
    }

    /** Every region by the groups of one breakdown. */
    Sheet groups(Breakdown breakdown) {
        return new Sheet(
                breakdown.name(),
                "Grupper_" + breakdown.id(),
                columns(List.of(Column.of(breakdown.name(), 20))),
                figures.regions().stream()
                        .filter(of -> group(of, breakdown).isPresent())
                        .map(of -> row(
                                of,
                                List.of(CellContent.plain(
                                        group(of, breakdown).get().name()))))
                        .toList(),
                4,
                about() + ", för varje grupp i riket, länen och kommunerna.");
    }

    private static Optional<BreakdownGroup> group(RegionFigures of, Breakdown breakdown) {
        return of.region().group().filter(group -> group.breakdown().equals(breakdown.id()));
    }

    private String about() {
        return "Andelen " + round.frame().respondents()
                + " i procent som har utfallet Ja, och bredvid den antalet svar som andelen är räknad på"
                + (weighted ? " och den viktade andelen" : "");
    }

    private List<Column> columns(List<Column> group) {
        List<Column> columns =
                new ArrayList<>(List.of(Column.of("Nivå", 10), Column.of("Kod", 7), Column.of("Namn", 26)));
        columns.addAll(group);
        columns.add(Column.of("Antal tillfrågade", 12));
        columns.add(Column.of("Antal svarande", 12));
        columns.add(Column.of("Svarsfrekvens (procent)", 15));
        order.indicators().forEach(indicator -> columns.addAll(columns(indicator)));
        return columns;
    }

    private List<Column> columns(Indicator indicator) {
        int band = order.band(indicator);
        String name = indicator.shortName();
        Stream<Column> both =
                Stream.of(new Column(name, Order.WIDTH, band), new Column(name + " (antal svar)", COUNT_WIDTH, band));
        return isWeighted(indicator)
                ? Stream.concat(both, Stream.of(new Column(name + " (viktad)", COUNT_WIDTH, band)))
                        .toList()
                : both.toList();
    }

    private boolean isWeighted(Indicator indicator) {
        return weighted && !indicator.isNumeric();
    }

    private List<CellContent> row(RegionFigures of, List<CellContent> group) {
        Region whole = round.frame().region(of.region().wholeId());
        Turnout turnout = Turnout.of(of.shares().get(0));
        List<CellContent> row = new ArrayList<>(List.of(
                CellContent.plain(Level.of(whole.kind()).label()),
                CellContent.plain(RegionSheet.code(whole)),
                CellContent.plain(whole.name())));
        row.addAll(group);
        row.addAll(List.of(turnout.asked(), turnout.responded(), turnout.rate()));
        order.places()
                .forEach(place -> row.addAll(cells(
                        figures.area().indicators().get(place),
                        of.shares().get(place).figure())));
        return row;
    }

    private List<CellContent> cells(Indicator indicator, SharesSettled.Figure figure) {
        List<CellContent> cells = new ArrayList<>();
        Optional<CellContent> withheld = figure.withheld().map(reason -> CellContent.faint(word(reason)));
        cells.add(withheld.orElseGet(() -> share(figure)));
        cells.add(withheld.orElseGet(() -> CellContent.count(figure.denominator())));
        if (isWeighted(indicator)) {
            cells.add(withheld.orElseGet(
                    () -> figure.weightedPercent().map(CellContent::exact).orElse(CellContent.faint(NONE))));
        }
        return cells;
    }

    private static CellContent share(SharesSettled.Figure figure) {
        return figure.mean()
                .map(CellContent::exact)
                .orElseGet(() -> CellContent.whole(RegionSheet.percent(figure.numerator(), figure.denominator())));
    }

    /** What stands in the cell of a share that is not shown for that reason. */
    static String word(String reason) {
        if (reason.equals(Share.Reason.TOO_FEW_ANSWERS.code())) {
            return TOO_FEW;
        }
        return reason.equals(Share.Reason.NO_UNIT_COUNTS.code()) ? NO_ANSWERS : RegionSheet.WITHHELD;
    }

    /**
     * How many of those that are asked have answered.
     *
     * @param asked number of those that are asked
     * @param responded number of those that have answered
     * @param rate percent of those that are asked
     */
    record Turnout(CellContent asked, CellContent responded, CellContent rate) {

        static Turnout of(Content.Shared shared) {
            CellContent unknown = CellContent.faint(RegionSheet.WITHHELD);
            return new Turnout(
                    CellContent.count(shared.units()),
                    shared.responded().map(CellContent::count).orElse(unknown),
                    shared.units() == 0
                            ? CellContent.faint(NONE)
                            : shared.responded()
                                    .map(number -> CellContent.whole(RegionSheet.percent(number, shared.units())))
                                    .orElse(unknown));
        }
    }
}
