package se.oppnajamforelser.catalogue.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * The parts of the questionnaire that one unit has sent in.
 *
 * @param byPart the answers of each part that was sent in, by the part's id
 */
public record Submitted(SortedMap<String, Answers> byPart) {

    public Submitted {
        byPart = Collections.unmodifiableSortedMap(new TreeMap<>(byPart));
    }

    /** Nothing was sent in. */
    public static Submitted nothing() {
        return new Submitted(new TreeMap<>());
    }

    /**
     * A questionnaire filled in at one go, for "what if": every part counts as sent in, unless nothing at all is
     * answered. An opening question that is not answered counts as ja.
     */
    public static Submitted whole(Questionnaire questionnaire, Answers answers) {
        if (answers.isEmpty()) {
            return nothing();
        }
        Map<String, Map<Cell, String>> cells = new TreeMap<>();
        questionnaire.parts().forEach(part -> cells.put(part.id(), new TreeMap<>()));
        answers.byCell()
                .forEach((cell, answer) ->
                        cells.get(questionnaire.partOf(cell.question()).id()).put(cell, answer));
        SortedMap<String, Answers> byPart = new TreeMap<>();
        cells.forEach((part, answered) -> byPart.put(part, Answers.ofCells(answered)));
        return new Submitted(byPart);
    }

    boolean has(Part part) {
        return byPart.containsKey(part.id());
    }

    boolean declines(Part part) {
        return has(part) && part.isDeclined(byPart.get(part.id()));
    }

    /** Whether the unit has answered a part: sent it in and not declined it; Table 2 of the guide counts these. */
    public boolean responds(Part part) {
        return has(part) && !declines(part);
    }

    /** The answers of all parts. */
    public Answers all() {
        return byPart.values().stream().reduce(Answers.NONE, Answers::with);
    }
}
