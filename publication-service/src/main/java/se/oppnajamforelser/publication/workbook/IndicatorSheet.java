package se.oppnajamforelser.publication.workbook;

import java.util.List;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;
import se.oppnajamforelser.publication.figure.Content;

/** What each indicator is: what is measured and why, and the rule in words, printed from the rule itself. */
final class IndicatorSheet {

    private static final String NONE = "–";

    private static final List<Column> COLUMNS = List.of(
            Column.of("Kortnamn", 32),
            Column.of("Indikatornamn", 40),
            Column.of("Kvalitetsdimension", 20),
            Column.of("Kvalitetsområde", 20),
            Column.of("Indikatorområde", 24),
            Column.of("Typ", 12),
            Column.of("Mått", 50),
            Column.of("Syfte", 60),
            Column.of("Målvärde", 44),
            Column.of("Så räknas utfallet", 70),
            Column.of("Redovisas som", 20),
            Column.of("Ingår inte i andelens nämnare", 18),
            Column.of("Redovisningsnivåer", 20),
            Column.of("Mätperiod eller mätdatum", 18),
            Column.of("Svarsfrekvens (procent)", 15),
            Column.of("Svarsfrekvens enligt guiden (procent)", 17),
            Column.of("Redovisas också i", 30),
            Column.of("Datakälla", 34),
            Column.of("Anmärkning", 60),
            Column.of("Id", 28));

    private final Round round;
    private final AreaFigures figures;
    private final Wording wording;

    IndicatorSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.wording = new Wording(round.questionnaire());
    }

    Sheet sheet() {
        Order order = Order.of(figures.area());
        return new Sheet(
                "Indikatorer",
                "Indikatorer",
                COLUMNS,
                order.places().stream().map(this::row).toList(),
                1,
                "Vad varje indikator mäter och varför, vad som krävs och hur utfallet räknas fram.");
    }

    private List<CellContent> row(int place) {
        Indicator indicator = figures.area().indicators().get(place);
        return List.of(
                CellContent.strong(indicator.shortName()),
                CellContent.wrapped(indicator.name()),
                CellContent.wrapped(indicator.dimension().map(Words::dimension).orElse(NONE)),
                CellContent.wrapped(indicator.qualityArea().orElse(NONE)),
                CellContent.wrapped(indicator.indicatorArea()),
                CellContent.wrapped(orNone(Words.types(indicator.type()))),
                CellContent.wrapped(indicator.measure()),
                CellContent.wrapped(indicator.purpose()),
                CellContent.wrapped(indicator.target().orElse(NONE)),
                CellContent.wrapped(wording.of(indicator.rule())),
                CellContent.wrapped(Words.outcomes(indicator)),
                CellContent.wrapped(outside(indicator)),
                CellContent.wrapped(Words.levels(indicator.levels())),
                CellContent.wrapped(indicator.period().map(Words::period).orElse(NONE)),
                responseRate(figures.riket().shares().get(place)),
                indicator.coverage().map(CellContent::count).orElse(CellContent.plain(NONE)),
                CellContent.wrapped(orNone(Words.joined(indicator.sharedWith(), area -> Words.area(round, area)))),
                CellContent.wrapped(indicator.dataSource()),
                CellContent.wrapped(indicator.note().orElse(NONE)),
                CellContent.plain(indicator.id().value()));
    }

    private static CellContent responseRate(Content.Shared riket) {
        return riket.tellsCounts() ? CellContent.whole(riket.figure().responseRate()) : CellContent.plain(NONE);
    }

    private static String outside(Indicator indicator) {
        Stream<Outcome> outside = Stream.of(Outcome.values()).filter(indicator.outsideDenominator()::contains);
        return orNone(Words.joined(outside.toList(), Outcome::label));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }
}
