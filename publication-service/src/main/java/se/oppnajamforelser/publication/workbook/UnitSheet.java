package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.region.Frame;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.UnitFigures;
import se.oppnajamforelser.publication.figure.Content;

/** The results: one row for each kommun and stadsdel, one column for each indicator. */
final class UnitSheet {

    private final Round round;
    private final AreaFigures figures;
    private final Order order;

    UnitSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.order = Order.of(figures.area());
    }

    /** Kommuner where nothing else answers. */
    static String name(Frame frame) {
        return isDivided(frame) ? "Kommuner och stadsdelar" : "Kommuner";
    }

    /** One of those who answer, within a sentence. */
    static String unit(Frame frame) {
        return isDivided(frame) ? "kommun eller stadsdel" : "kommun";
    }

    private static boolean isDivided(Frame frame) {
        return frame.units().stream().anyMatch(Unit::isStadsdel);
    }

    Sheet sheet() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Kod", 9),
                Column.of("Namn", 33),
                Column.of("Län", 22),
                Column.of("Storleksgrupp", 26),
                Column.of("SKL-grupp", 42)));
        columns.addAll(order.columns());
        return new Sheet(
                name(round.frame()),
                "Resultat",
                columns,
                figures.units().stream().map(this::row).toList(),
                2,
                about());
    }

    private String about() {
        Map<String, Long> sizes =
                order.indicators().stream().collect(Collectors.groupingBy(Order::dimension, Collectors.counting()));
        return "Utfallet för varje " + unit(round.frame())
                + ", med en kolumn per indikator. Kolumnerna är ordnade efter"
                + " dimension: "
                + Words.joined(
                        order.dimensions(), dimension -> Words.dimension(dimension) + " (" + sizes.get(dimension) + ")")
                + ". Rubrikernas ton växlar där en ny dimension börjar.";
    }

    private List<CellContent> row(UnitFigures of) {
        Unit unit = of.unit();
        Stream<CellContent> facts = Stream.of(
                        unit.code(),
                        unit.fullName(),
                        unit.lanName(),
                        RegionSheet.name(round.frame().region(unit.sizeGroup())),
                        round.frame().region(unit.sklGroup()).name())
                .map(CellContent::plain);
        return Stream.concat(
                        facts,
                        order.places().stream().map(place -> cell(of.outcomes().get(place))))
                .toList();
    }

    private CellContent cell(Content.Judged judged) {
        return switch (judged.outcome()) {
            case JA, DELVIS, NEJ, EJ_AKTUELLT, KAN_INTE_SVARA ->
                new CellContent.Text(
                        judged.named().label(), judged.colour().map(Look::of).orElse(Look.RESULT));
            case BORTFALL -> CellContent.faint(judged.named().label());
            case TAL ->
                judged.number()
                        .<CellContent>map(number -> new CellContent.Number(
                                number, judged.colour().map(Look::of).orElse(Look.EXACT)))
                        .orElseGet(() -> CellContent.faint(judged.named().label()));
        };
    }
}
