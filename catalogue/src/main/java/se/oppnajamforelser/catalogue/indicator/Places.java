package se.oppnajamforelser.catalogue.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Choice;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/** Where each cell of a questionnaire stands in {@link FastScorer.Encoded} answers, and which bit each option has. */
final class Places {

    /** Set in every answered choice, so that an answer outside the options is not taken for no answer. */
    private static final long ANSWERED = 1L << 63;

    private static final int MOST_OPTIONS = 62;

    private final Map<Cell, Integer> places = new HashMap<>();

    Places(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            int options = question.options().size();
            if (options > MOST_OPTIONS) {
                throw new IllegalArgumentException(question.id() + " has " + options + " options (expected: at most "
                        + MOST_OPTIONS + ", one bit each)");
            }
            question.cells().forEach(cell -> places.put(cell, places.size()));
        }
    }

    int size() {
        return places.size();
    }

    /** Empty for a cell that the questionnaire does not have; what stands there counts for nothing. */
    Optional<Integer> find(Cell cell) {
        return Optional.ofNullable(places.get(cell));
    }

    /** The place of a cell that a rule names, and that is therefore there. */
    int of(Cell cell) {
        return places.get(cell);
    }

    static long bits(Question question, List<String> codes) {
        List<String> options = question.options().stream().map(Choice::code).toList();
        return codes.stream()
                .map(options::indexOf)
                .filter(option -> option >= 0)
                .mapToLong(option -> 1L << option)
                .reduce(0, (some, more) -> some | more);
    }

    /** The bits of an answer; never nought. */
    static long answered(Question question, String answer) {
        if (question.kind() == QuestionKind.TEXT || question.kind() == QuestionKind.NUMBER) {
            return ANSWERED;
        }
        boolean several = question.kind() == QuestionKind.MULTI;
        List<String> codes = several ? Values.choices(answer) : List.of(answer);
        return bits(question, codes) | ANSWERED;
    }
}
