package se.oppnajamforelser.catalogue.printed;

import java.util.List;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.printed.decision.DecisionTable;
import se.oppnajamforelser.catalogue.printed.decision.TableText;
import se.oppnajamforelser.catalogue.printed.text.RuleText;
import se.oppnajamforelser.catalogue.printed.vtl.TransformationScheme;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** The rules of an area, printed for whoever has to agree to them or to compute by them. */
public final class AreaSheet {

    private static final String READING = """
            Läs en beslutstabell så här: för varje svarande gäller precis en regel. Ett streck betyder att
            villkoret inte spelar någon roll. Obesvarat betyder att rutan saknar svar, eller att det är okänt om frågan
            ställs. Ett svar som inte finns bland frågans alternativ räknas som de alternativ som regeln inte nämner.
            """;

    private final Questionnaire questionnaire;
    private final RuleText texts;

    /** Sheets of the areas of one round. */
    public AreaSheet(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.texts = new RuleText(questionnaire);
    }

    /** Every rule in Swedish and as a decision table, in Markdown, with the reading of the source that it rests on. */
    public String markdown(Area area) {
        return area.indicators().stream()
                .map(this::markdown)
                .collect(Collectors.joining("\n", "# " + area.name() + "\n\n" + READING + "\n", ""));
    }

    private String markdown(Indicator indicator) {
        List<String> paragraphs = texts.of(indicator);
        return "## " + indicator.shortName() + " (" + indicator.id() + ")\n\n"
                + String.join("\n\n", paragraphs) + "\n\n"
                + TableText.markdown(DecisionTable.of(questionnaire, indicator))
                + indicator.note().map(note -> "\nOm källan: " + note + "\n").orElse("");
    }

    /** Every rule as a script in VTL 2.1. */
    public String vtl(Area area) {
        return TransformationScheme.of(questionnaire, area);
    }
}
