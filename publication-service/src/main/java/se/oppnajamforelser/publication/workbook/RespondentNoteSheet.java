package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.region.BreakdownGroup;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.AreaFigures.RegionFigures;
import se.oppnajamforelser.publication.figure.Level;

/** Every share of units of care or of persons that is not shown, and why: one row for each region and reason. */
final class RespondentNoteSheet {

    private static final String ALL = "Alla indikatorer i området";
    private static final String NONE = "–";

    private final Round round;
    private final AreaFigures figures;
    private final Order order;
    private final RespondentTexts texts;

    RespondentNoteSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.order = Order.of(figures.area());
        this.texts = new RespondentTexts(round, figures);
    }

    Sheet sheet() {
        List<List<CellContent>> rows = new ArrayList<>();
        figures.regions().forEach(of -> rows.addAll(rows(of)));
        if (rows.isEmpty()) {
            rows.add(List.of(
                    CellContent.plain(NONE),
                    CellContent.plain(NONE),
                    CellContent.plain("Alla"),
                    CellContent.plain("Alla"),
                    CellContent.wrapped(ALL),
                    CellContent.faint(NONE),
                    CellContent.wrapped("Alla värden visas.")));
        }
        return new Sheet(
                "Noteringar",
                "Noteringar",
                List.of(
                        Column.of("Nivå", 10),
                        Column.of("Kod", 7),
                        Column.of("Namn", 26),
                        Column.of("Grupp", 20),
                        Column.of("Indikatorer", 80),
                        Column.of("Visas som", 14),
                        Column.of("Orsak", 80)),
                rows,
                3,
                "Varje andel som inte visas, med orsaken.");
    }

    private List<List<CellContent>> rows(RegionFigures of) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (int place : order.places()) {
            String name = figures.area().indicators().get(place).shortName();
            of.shares().get(place).figure().withheld().ifPresent(reason -> byReason.computeIfAbsent(
                            reason, none -> new ArrayList<>())
                    .add(name));
        }
        List<List<CellContent>> rows = new ArrayList<>();
        byReason.forEach((reason, names) -> rows.add(row(of.region(), reason, names)));
        return rows;
    }

    private List<CellContent> row(Region region, String reason, List<String> names) {
        Region whole = round.frame().region(region.wholeId());
        boolean all = names.size() == order.places().size();
        return List.of(
                CellContent.plain(Level.of(whole.kind()).label()),
                CellContent.plain(RegionSheet.code(whole)),
                CellContent.plain(whole.name()),
                CellContent.plain(region.group().map(BreakdownGroup::name).orElse("Alla")),
                CellContent.wrapped(all ? ALL : String.join(", ", names)),
                CellContent.faint(RespondentSheet.word(reason)),
                CellContent.wrapped(texts.reason(reason)));
    }
}
