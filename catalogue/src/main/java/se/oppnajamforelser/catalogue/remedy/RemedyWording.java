package se.oppnajamforelser.catalogue.remedy;

import java.util.List;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Wording;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Remedies in Swedish, addressed to the unit: "Svara "Ja" på fråga E4 i stället för "Nej".". */
public final class RemedyWording {

    private final Questionnaire questionnaire;
    private final Wording wording;

    /** The wording of remedies over one questionnaire. */
    public RemedyWording(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.wording = new Wording(questionnaire);
    }

    /** What would give Ja, or why nothing would, in one sentence. */
    public String of(Remedies remedies) {
        return switch (remedies.standing()) {
            case CHANGES -> smallest(remedies);
            case ALREADY_JA -> "Utfallet är redan Ja eller räknas som Ja.";
            case NOT_SUBMITTED -> "Delen av enkäten är inte inskickad. Skicka in den först.";
            case NO_JA -> "Indikatorn är ett tal och kan inte få utfallet Ja.";
            case NOT_BY_ANSWERS -> "En förteckning avgör utfallet, inte svaren i enkäten.";
            case NOTHING_HELPS -> "Inga ändrade svar ger Ja.";
        };
    }

    private static String smallest(Remedies remedies) {
        int changes = remedies.smallest().get(0).changes().size();
        int ways = remedies.smallest().size() + remedies.more();
        String answers = changes == 1 ? "ett ändrat svar" : changes + " ändrade svar";
        if (ways == 1) {
            return "Det som krävs för Ja är " + answers + ".";
        }
        String so = ways == Remedies.MOST ? "minst " + ways : String.valueOf(ways);
        return "Det som krävs för Ja är " + answers + ", på något av " + so + " sätt.";
    }

    /** Every change of a remedy, a sentence for each. */
    public String of(Remedy remedy) {
        return remedy.changes().stream().map(this::of).collect(Collectors.joining(" "));
    }

    /** One sentence that says what to do. */
    public String of(Change change) {
        String where = wording.cell(change.cell());
        return switch (change.kind()) {
            case ANSWER -> "Svara " + answers(change.cell(), change.to()) + " på " + where + instead(change) + ".";
            case TEXT -> "Skriv en text i " + where + ".";
            case JUDGED_TEXT ->
                "Skriv " + (change.from().isPresent() ? "en ny" : "en") + " text i " + where
                        + " och få bedömt att den uppfyller kraven.";
            case JUDGEMENT -> "Få bedömt att texten i " + where + " uppfyller kraven.";
            case REMOVAL -> "Ta bort svaret på " + where + ".";
        };
    }

    private String answers(Cell cell, List<String> answers) {
        return answers.stream().map(answer -> answer(cell, answer)).collect(Collectors.joining(" eller "));
    }

    private String instead(Change change) {
        return change.from()
                .map(answer -> " i stället för " + answer(change.cell(), answer))
                .orElse(", som är obesvarad");
    }

    private String answer(Cell cell, String answer) {
        boolean number = questionnaire.question(cell.question()).kind().isNumber()
                && !questionnaire.question(cell.question()).hasOption(answer);
        return number ? answer.replace('.', ',') : wording.answer(cell, answer);
    }
}
