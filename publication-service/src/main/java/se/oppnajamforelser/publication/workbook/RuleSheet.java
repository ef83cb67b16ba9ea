package se.oppnajamforelser.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.printed.decision.Decided;
import se.oppnajamforelser.catalogue.printed.decision.DecisionTable;
import se.oppnajamforelser.catalogue.printed.decision.TableText;
import se.oppnajamforelser.catalogue.printed.text.RuleText;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.publication.figure.AreaFigures;

/**
 * What decides the outcome of each indicator: the rule in words, the decision table that it comes to, and which reading was
 * chosen where its source is unclear. All of it is printed from the rule itself.
 *
 * <p>Every line names its indicator, so that one can filter; of a rule only the conditions that matter are told, each on a
 * line of its own, since a column for each of them would be too narrow to read.
 */
final class RuleSheet {

    private static final String NONE = "–";

    private static final List<Column> COLUMNS = List.of(
            Column.of("Indikator", 44), Column.of("Rad", 10), Column.of("Gäller när", 108), Column.of("Utfall", 20));

    private final Round round;
    private final AreaFigures figures;
    private final RuleText texts;

    RuleSheet(Round round, AreaFigures figures) {
        this.round = round;
        this.figures = figures;
        this.texts = new RuleText(round.questionnaire());
    }

    Sheet sheet() {
        List<List<CellContent>> rows = new ArrayList<>();
        Order.of(figures.area())
                .places()
                .forEach(place -> add(figures.area().indicators().get(place), rows));
        return new Sheet(
                "Regler",
                "Regler",
                COLUMNS,
                rows,
                1,
                "Regeln för varje indikator i ord och som beslutstabell, där precis en rad gäller för varje svarande."
                        + " Obesvarat betyder att svaret saknas, eller att det är okänt om frågan ställs. Raden Om"
                        + " källan säger vilken läsning som är vald där källan är oklar eller motsäger sig själv.");
    }

    private void add(Indicator indicator, List<List<CellContent>> rows) {
        CellContent name = CellContent.wrapped(indicator.shortName());
        rows.add(row(
                CellContent.strong(indicator.shortName()),
                "I ord",
                String.join("\n", texts.of(indicator)),
                CellContent.faint(NONE)));
        DecisionTable table = DecisionTable.of(round.questionnaire(), indicator);
        List<List<String>> conditions = TableText.conditions(table);
        for (int place = 0; place < conditions.size(); place++) {
            rows.add(row(
                    name,
                    "Regel " + (place + 1),
                    String.join("\n", conditions.get(place)),
                    outcome(table.rules().get(place).decided())));
        }
        indicator.note().ifPresent(note -> rows.add(row(name, "Om källan", note, CellContent.faint(NONE))));
    }

    private static List<CellContent> row(CellContent name, String line, String text, CellContent outcome) {
        return List.of(name, CellContent.wrapped(line), CellContent.wrapped(text), outcome);
    }

    private CellContent outcome(Decided decided) {
        Look look = round.colour(decided.outcome().countsAs()).map(Look::of).orElse(Look.RESULT);
        return new CellContent.Text(decided.text(), look);
    }
}
