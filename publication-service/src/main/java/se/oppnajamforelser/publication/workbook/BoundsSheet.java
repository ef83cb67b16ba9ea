package se.oppnajamforelser.publication.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.region.Breakdown;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.Level;

/** What the shares of an area's regions could have been, at the lowest and the highest, had everybody answered. */
final class BoundsSheet {

    /** What stands in the column of a breakdown where a row is not confined to one of its groups. */
    private static final String ALL = "Alla";

    private static final String NONE = "–";

    private final Round round;
    private final AreaFigures figures;
    private final Order order;
    private final List<Integer> places;

    private BoundsSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.order = Order.of(figures.area());
        this.places = order.places().stream()
                .filter(place -> !indicator(place).isNumeric())
                .toList();
    }

    private Indicator indicator(int place) {
        return figures.area().indicators().get(place);
    }

    /** The sheet; empty where every indicator of the area is a number, which has no bounds. */
    static Optional<Sheet> of(Round round, AreaFigures figures) {
        BoundsSheet sheet = new BoundsSheet(round, figures);
        return sheet.places.isEmpty() ? Optional.empty() : Optional.of(sheet.sheet());
    }

    private Sheet sheet() {
        return new Sheet(
                "Lägst och högst",
                "Granser",
                columns(),
                figures.regions().stream().map(this::row).toList(),
                3 + round.frame().breakdowns().size(),
                "Så låg och så hög kunde andelen i procent ha blivit om alla med bortfall hade svarat. Om två andelar har"
                        + " gränser som går in i varandra kan skillnaden mellan dem bero enbart på bortfall.");
    }

    private List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.of("Nivå", 14), Column.of("Kod", 7), Column.of("Namn", 34)));
        round.frame().breakdowns().forEach(breakdown -> columns.add(Column.of(breakdown.name(), 20)));
        places.stream().map(this::indicator).forEach(indicator -> {
            columns.add(new Column(indicator.shortName() + " (lägst)", Order.WIDTH, order.band(indicator)));
            columns.add(new Column(indicator.shortName() + " (högst)", Order.WIDTH, order.band(indicator)));
        });
        return columns;
    }

    private List<CellContent> row(RegionFigures of) {
        Region whole = round.frame().region(of.region().wholeId());
        Stream<CellContent> head = Stream.of(
                CellContent.plain(Level.of(whole.kind()).label()),
                CellContent.plain(RegionSheet.code(whole)),
                CellContent.plain(RegionSheet.name(whole)));
        Stream<CellContent> groups =
                round.frame().breakdowns().stream().map(breakdown -> CellContent.plain(group(of.region(), breakdown)));
        Stream<CellContent> bounds =
                places.stream().map(place -> of.shares().get(place).figure()).flatMap(BoundsSheet::cells);
        return Stream.of(head, groups, bounds).flatMap(cells -> cells).toList();
    }

    private static String group(Region region, Breakdown breakdown) {
        return region.group()
                .filter(group -> group.breakdown().equals(breakdown.id()))
                .map(BreakdownGroup::name)
                .orElse(ALL);
    }

    private static Stream<CellContent> cells(SharesSettled.Figure figure) {
        return Stream.of(figure.lowest(), figure.highest()).map(BoundsSheet::cell);
    }

    private static CellContent cell(Optional<BigDecimal> bound) {
        return bound.map(CellContent::exact).orElseGet(() -> CellContent.faint(NONE));
    }
}
