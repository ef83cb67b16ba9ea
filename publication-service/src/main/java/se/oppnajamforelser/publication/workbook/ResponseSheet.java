package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Figures;

/** How many answered: the guide's Table 2 (seed 000, Antal och andel svarande per verksamhetsområde). */
final class ResponseSheet {

    private ResponseSheet() {}

    static Sheet of(Figures figures) {
        List<List<CellContent>> rows =
                figures.round().frame().kind().asksRespondents() ? ofRespondents(figures) : ofUnits(figures);
        return new Sheet(
                "Svarsfrekvens",
                "Svarsfrekvens",
                List.of(
                        Column.of("Område", 40),
                        Column.of("Antal svarande", 16),
                        Column.of("Andel svarande (procent)", 18),
                        Column.of("Antal tillfrågade", 18)),
                rows,
                1,
                figures.round().frame().kind().asksRespondents()
                        ? "Hur många av de tillfrågade i hela riket som har svarat."
                        : "Hur många som har svarat, för varje område och totalt.");
    }

    private static List<List<CellContent>> ofUnits(Figures figures) {
        int units = figures.round().frame().units().size();
        List<List<CellContent>> rows = new ArrayList<>();
        for (AreaFigures area : figures.areas()) {
            rows.add(row(area.area().name(), area.responded(), units));
        }
        rows.add(row("Totalt", figures.responded(), units));
        return rows;
    }

    private static List<List<CellContent>> ofRespondents(Figures figures) {
        List<List<CellContent>> rows = new ArrayList<>();
        for (AreaFigures area : figures.areas()) {
            List<CellContent> row =
                    new ArrayList<>(List.of(CellContent.plain(area.area().name())));
            RespondentSheet.Turnout turnout =
                    RespondentSheet.Turnout.of(area.riket().shares().get(0));
            row.addAll(List.of(turnout.responded(), turnout.rate(), turnout.asked()));
            rows.add(row);
        }
        return rows;
    }

    private static List<CellContent> row(String area, int responded, int units) {
        return List.of(
                CellContent.plain(area),
                CellContent.count(responded),
                CellContent.whole(RegionSheet.percent(responded, units)),
                CellContent.count(units));
    }
}
