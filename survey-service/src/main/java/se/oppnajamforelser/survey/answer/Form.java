package se.oppnajamforelser.survey.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.Values;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.survey.access.Audience;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** A round's questionnaire as something to fill in: finds the place of an answer by its key. */
public final class Form {

    private final Round round;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<String>> lookedAt = new HashMap<>();

    /** The form of a round. */
    public Form(Round round) {
        this.round = round;
        round.questionnaire().parts().forEach(this::index);
        round.questionnaire().parts().forEach(part -> lookedAt.put(part.id(), lookedAt(part)));
    }

    /**
     * Where an answer stands.
     *
     * @param cell its cell
     * @param question the question it answers
     * @param part the part it belongs to
     */
    public record Place(Cell cell, Question question, Part part) {}

    private void index(Part part) {
        part.questions().forEach(question -> question.cells()
                .forEach(cell -> places.put(cell.toString(), new Place(cell, question, part))));
    }

    /** The cells of other parts that a part looks at, and those that decide whether they are asked, and so on. */
    private List<String> lookedAt(Part part) {
        Set<Cell> reached = new LinkedHashSet<>();
        Deque<Cell> next = new ArrayDeque<>(cellsLookedAt(part).toList());
        while (!next.isEmpty()) {
            Cell cell = next.remove();
            if (reached.add(cell)) {
                round.questionnaire().askedWhen(cell).ifPresent(skip -> skip.cells()
                        .forEach(next::add));
            }
        }
        return reached.stream()
                .map(Cell::toString)
                .filter(key -> !place(key).part().id().equals(part.id()))
                .sorted()
                .toList();
    }

    private static Stream<Cell> cellsLookedAt(Part part) {
        return Stream.concat(
                part.checks().stream()
                        .flatMap(check -> check.when().values().stream())
                        .flatMap(condition -> condition.cells()),
                part.questions().stream()
                        .flatMap(question -> question.askedWhen().values().stream())
                        .flatMap(condition -> condition.cells()));
    }

    /**
     * Lets a key pass that names a unit of the frame and a part of the questionnaire.
     *
     * @throws UnknownIdException otherwise; names the nearest
     * @throws RefusedException if it is not kommuner and stadsdelar who answer
     */
    public void require(ResponseKey key) {
        Audience.requireUnits(round);
        round.frame().unit(key.unit());
        round.questionnaire().part(key.part());
    }

    /** The round that the form belongs to. */
    public Round round() {
        return round;
    }

    /** Keys of the answers in other parts that the part's checks and skip conditions rest on. */
    public List<String> lookedAt(String part) {
        return lookedAt.get(round.questionnaire().part(part).id());
    }

    /**
     * Where the answer of that key stands.
     *
     * @throws UnknownIdException if there is no such question or row; names the nearest
     */
    public Place place(String key) {
        Place place = places.get(key);
        if (place != null) {
            return place;
        }
        String question = key.contains("[") ? key.substring(0, key.indexOf('[')) : key;
        round.questionnaire().question(question);
        throw new UnknownIdException("svarsrutan", key, keysOf(question));
    }

    /** An answer may have been kept to a question that the catalogue has since lost; it does not count. */
    private Optional<Place> known(String key) {
        return Optional.ofNullable(places.get(key));
    }

    private Set<String> keysOf(String question) {
        Set<String> keys = new HashSet<>();
        places.forEach((key, place) -> {
            if (place.question().id().equals(question)) {
                keys.add(key);
            }
        });
        return keys;
    }

    /**
     * Reads what someone wants to write into a part.
     *
     * @param answers by key, blank to take one away; a wrong option is let through for the checks to find
     * @param comments by question, blank to take one away
     * @throws UnknownIdException if there is no such question or row; names the nearest
     * @throws RefusedException if a question belongs to another part, or a text cannot be kept
     */
    public Changes changes(String part, Extent extent, Map<String, String> answers, Map<String, String> comments) {
        SortedMap<String, Optional<String>> changed = new TreeMap<>();
        answers.forEach((key, answer) -> {
            Question question = within(part, place(key).part(), key, place(key).question());
            changed.put(key, Texts.kept(key, Values.canonical(question, answer)));
        });
        SortedMap<String, Optional<String>> commented = new TreeMap<>();
        comments.forEach((question, comment) -> {
            Part asking = round.questionnaire().partOf(question);
            within(part, asking, question, round.questionnaire().question(question));
            commented.put(question, Texts.kept(question, Texts.notTooLong(question, comment.strip())));
        });
        return new Changes(extent, changed, commented);
    }

    private Question within(String wanted, Part actual, String key, Question question) {
        if (actual.id().equals(wanted)) {
            return question;
        }
        throw new RefusedException(
                Refusal.INVALID_REQUEST,
                key + " hör till delen " + actual.id() + " (" + actual.name() + "), inte till delen " + wanted
                        + ". Skicka svaret till den delen.");
    }

    /** A part filled in. */
    public Sheet sheet(Response response) {
        return sheet(response.key().part(), response.draft().answers(), response.elsewhere());
    }

    /** A part filled in, with what the unit has answered in other parts. */
    public Sheet sheet(String part, SortedMap<String, String> answers, SortedMap<String, String> elsewhere) {
        Map<String, Cell> own = new LinkedHashMap<>();
        Map<Cell, String> all = new HashMap<>();
        elsewhere.forEach((key, answer) -> known(key).ifPresent(place -> all.put(place.cell(), answer)));
        answers.forEach((key, answer) -> known(key).ifPresent(place -> {
            own.put(key, place.cell());
            all.put(place.cell(), answer);
        }));
        return new Sheet(round.questionnaire(), round.questionnaire().part(part), own, Answers.ofCells(all));
    }
}
