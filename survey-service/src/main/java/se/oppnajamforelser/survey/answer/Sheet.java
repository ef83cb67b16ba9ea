package se.oppnajamforelser.survey.answer;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.AnswerSheet;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Checks;
import se.oppnajamforelser.catalogue.question.Finding;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** One part filled in by one unit: which of its answers count, and what the checks find. */
public final class Sheet {

    private final Questionnaire questionnaire;
    private final Part part;
    private final SortedMap<String, String> own;
    private final Answers all;
    private final AnswerSheet laid;

    Sheet(
            Questionnaire questionnaire,
            Part part,
            SortedMap<String, String> answers,
            SortedMap<String, String> elsewhere) {
        this.questionnaire = questionnaire;
        this.part = part;
        this.own = answers;
        this.all = Answers.of(elsewhere).with(Answers.of(answers));
        this.laid = new AnswerSheet(questionnaire, all);
    }

    /** Whether the unit says that it cannot answer for the area. */
    public boolean isDeclined() {
        return part.isDeclined(all);
    }

    /** Whether an answer counts: its question is asked, and the area is not declined. */
    public boolean counts(String key) {
        Cell cell = Cell.parse(key);
        if (isDeclined()) {
            return part.gate().filter(cell.question()::equals).isPresent();
        }
        return !laid.isHidden(cell);
    }

    /** The part's answers that count, by key. */
    public SortedMap<String, String> counted() {
        SortedMap<String, String> counted = new TreeMap<>(own);
        counted.keySet().removeIf(key -> !counts(key));
        return counted;
    }

    /** Everything that the checks find, the gravest first. */
    public List<Finding> findings() {
        return new Checks(questionnaire, part).run(all);
    }
}
