package se.oppnajamforelser.publication.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Regional;
import se.oppnajamforelser.catalogue.indicator.Rule;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.Content;
import se.oppnajamforelser.publication.figure.Level;

/**
 * The shares of regions in percent, the mean and the sum for a numeric indicator.
 *
 * <p>A cell holds the share as it follows from the counts, shown without decimals. The one decimal of the other files would
 * be rounded a second time there: 5 of 11 is 45.5 and would be shown as 46, when it is 45.
 */
final class RegionSheet {

    /** What stands in a cell whose figure is withheld. */
    static final String WITHHELD = "visas ej";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Frame frame;
    private final AreaFigures figures;
    private final Order order;

    RegionSheet(Frame frame, AreaFigures figures) {
        this.frame = frame;
        this.figures = figures;
        this.order = Order.of(figures.area());
    }

    Sheet sheet(String name, String table, Set<RegionKind> kinds) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Nivå", 14),
                Column.of("Kod", 7),
                Column.of("Namn", 34),
                Column.of("Antal " + frame.respondents(), 14),
                Column.of("Antal svarande", 12)));
        order.indicators().forEach(indicator -> columns.addAll(columns(indicator)));
        return new Sheet(
                name,
                table,
                columns,
                figures.regions().stream()
                        .filter(one -> kinds.contains(one.region().kind()))
                        .map(this::row)
                        .toList(),
                3,
                about());
    }

    private String about() {
        List<Indicator> indicators = figures.area().indicators();
        boolean numbers = indicators.stream().anyMatch(Indicator::isNumeric);
        boolean pooled =
                indicators.stream().anyMatch(indicator -> indicator.regional().equals(Optional.of(Regional.POOLED)));
        return "Andelen " + frame.respondents()
                + " i procent som har utfallet Ja. Cellen innehåller andelen med alla"
                + " decimaler men visar hela procent."
                + (numbers ? " För indikatorer som är tal står medelvärdet i stället, och för antal även summan." : "")
                + (pooled ? " Där små tal döljs står andelen av alla personer i gruppen." : "");
    }

    private List<Column> columns(Indicator indicator) {
        Column share = new Column(indicator.shortName(), Order.WIDTH, order.band(indicator));
        if (!indicator.isNumeric()) {
            return List.of(share);
        }
        Column mean = new Column(indicator.shortName() + " (medelvärde)", Order.WIDTH, share.band());
        return hasSum(indicator)
                ? List.of(mean, new Column(indicator.shortName() + " (summa)", Order.WIDTH, share.band()))
                : List.of(mean);
    }

    /** A sum of ratios says nothing. */
    private static boolean hasSum(Indicator indicator) {
        return indicator.rule() instanceof Rule.Numeric;
    }

    private List<CellContent> row(RegionFigures of) {
        Region region = of.region();
        Content.Shared first = of.shares().get(0);
        List<CellContent> row = new ArrayList<>(List.of(
                CellContent.plain(Level.of(region.kind()).label()),
                CellContent.plain(code(region)),
                CellContent.plain(name(region)),
                CellContent.count(first.units()),
                first.responded().map(CellContent::count).orElse(CellContent.faint(WITHHELD))));
        order.places()
                .forEach(place -> row.addAll(cells(
                        figures.area().indicators().get(place),
                        of.shares().get(place).figure())));
        return row;
    }

    private static List<CellContent> cells(Indicator indicator, SharesSettled.Figure figure) {
        if (figure.withheld().isPresent()) {
            CellContent withheld = CellContent.faint(WITHHELD);
            return hasSum(indicator) ? List.of(withheld, withheld) : List.of(withheld);
        }
        if (indicator.isNumeric()) {
            CellContent mean = CellContent.exact(present(figure.mean(), figure));
            return hasSum(indicator) ? List.of(mean, CellContent.exact(present(figure.sum(), figure))) : List.of(mean);
        }
        return List.of(CellContent.whole(percent(figure.numerator(), figure.denominator())));
    }

    private static BigDecimal present(Optional<BigDecimal> number, SharesSettled.Figure figure) {
        return number.orElseThrow(
                () -> new IllegalStateException("indicator " + figure.indicator() + ": neither a number nor withheld"));
    }

    /** Part of whole in percent, not rounded. */
    static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** The official code where there is one: 00 for riket, two digits for a län, four for a kommun. */
    static String code(Region region) {
        return switch (region.kind()) {
            case RIKET -> "00";
            case LAN, KOMMUN, STORSTAD, STORLEKSGRUPP, SKL_GRUPP ->
                region.id().substring(region.kind().code().length() + 1).toUpperCase(Locale.ROOT);
        };
    }

    /** The name, with the number of a size group before it so that the groups can be sorted. */
    static String name(Region region) {
        return region.kind() == RegionKind.STORLEKSGRUPP ? code(region) + ": " + region.name() : region.name();
    }
}
