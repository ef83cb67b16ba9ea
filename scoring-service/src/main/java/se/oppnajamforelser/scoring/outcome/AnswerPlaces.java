package se.oppnajamforelser.scoring.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.expression.Expression;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/** Numbers the cells of a questionnaire, so that a unit's answers can be laid out in an array. */
final class AnswerPlaces {

    private final Questionnaire questionnaire;
    private final Map<String, Place> byKey = new HashMap<>();

    /** Where a cell's answer is laid. A text counts only as there or not there. */
    record Place(int number, String part, boolean text) {}

    AnswerPlaces(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.parts().forEach(part -> part.questions().forEach(question -> question.cells()
                .forEach(cell -> byKey.put(
                        cell.toString(), new Place(byKey.size(), part.id(), question.kind() == QuestionKind.TEXT)))));
    }

    int size() {
        return byKey.size();
    }

    Optional<Place> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Refuses answers to questions that the part doesn't ask.
     *
     * @throws UnknownIdException that names the nearest question of the part
     */
    void check(Part part, Iterable<String> keys) {
        for (String key : keys) {
            if (of(key).filter(place -> place.part().equals(part.id())).isEmpty()) {
                throw new UnknownIdException("svarsrutan i del " + part.id(), key, keysOf(part));
            }
        }
    }

    private static List<String> keysOf(Part part) {
        return part.questions().stream()
                .flatMap(question -> question.cells().stream())
                .map(Cell::toString)
                .toList();
    }

    /** The places of every cell that can have a say in a rule: those it looks at, and those that their asking hangs on. */
    int[] saying(Stream<Cell> looksAt) {
        SortedSet<Cell> found = new TreeSet<>();
        looksAt.forEach(cell -> gather(cell, found));
        return found.stream()
                .mapToInt(cell -> byKey.get(cell.toString()).number())
                .toArray();
    }

    private void gather(Cell cell, SortedSet<Cell> found) {
        if (found.add(cell)) {
            questionnaire.askedWhen(cell).stream().flatMap(Expression::cells).forEach(lead -> gather(lead, found));
        }
    }
}
