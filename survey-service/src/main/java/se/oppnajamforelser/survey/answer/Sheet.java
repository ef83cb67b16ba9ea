package se.oppnajamforelser.survey.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Part part;
    private final Map<String, Cell> own;
    private final Answers all;
    private final AnswerSheet laid;
    private final boolean declined;

    /**
     * A part filled in.
     *
     * @param own cell of each of the part's own answers, by key
     * @param all the part's own answers and those of other parts
     */
    Sheet(Questionnaire questionnaire, Part part, Map<String, Cell> own, Answers all) {
        this.part = part;
        this.own = own;
        this.all = all;
        this.laid = new AnswerSheet(questionnaire, all);
        this.declined = part.isDeclined(all);
    }

    /** Whether the unit says that it cannot answer for the area. */
    public boolean isDeclined() {
        return declined;
    }

    /** Whether one of the part's own answers counts: its question is asked, and the area is not declined. */
    public boolean counts(String key) {
        return Optional.ofNullable(own.get(key)).filter(this::counts).isPresent();
    }

    private boolean counts(Cell cell) {
        if (declined) {
            return part.gate().filter(cell.question()::equals).isPresent();
        }
        return !laid.isHidden(cell);
    }

    /** The part's answers that count, by key. */
    public SortedMap<String, String> counted() {
        SortedMap<String, String> counted = new TreeMap<>();
        own.forEach((key, cell) ->
                all.to(cell).filter(answer -> counts(cell)).ifPresent(answer -> counted.put(key, answer)));
        return counted;
    }

    /** Everything that the checks find, the gravest first. */
    public List<Finding> findings() {
        return new Checks(part).run(laid);
    }
}
