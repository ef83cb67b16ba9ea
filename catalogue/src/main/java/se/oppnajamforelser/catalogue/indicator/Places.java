package se.oppnajamforelser.catalogue.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.catalogue.question.QuestionKind;
import se.oppnajamforelser.catalogue.question.Questionnaire;
import se.oppnajamforelser.catalogue.question.Values;

/** Where each cell of a questionnaire stands in {@link FastScorer.Encoded} answers, and which bit each option has. */
final class Places {

    /** Set in every answered choice, so that an answer outside the options is not taken for no answer. */
    private static final long ANSWERED = 1L << 63;

    private static final int MOST_OPTIONS = 62;

    private final Map<Cell, Place> places = new HashMap<>();

    Places(Questionnaire questionnaire) {
        for (Question question : questionnaire.questions()) {
            Map<String, Long> bits = bits(question);
            question.cells().forEach(cell -> places.put(cell, new Place(places.size(), question.kind(), bits)));
        }
    }

    private static Map<String, Long> bits(Question question) {
        int options = question.options().size();
        if (options > MOST_OPTIONS) {
            throw new IllegalArgumentException(question.id() + " has " + options + " options (expected: at most "
                    + MOST_OPTIONS + ", one bit each)");
        }
        Map<String, Long> bits = new HashMap<>();
        question.options().forEach(option -> bits.put(option.code(), 1L << bits.size()));
        return bits;
    }

    /** A cell's place, and what stands there. */
    record Place(int number, QuestionKind kind, Map<String, Long> bits) {

        /** The bits of these options; those of others are nought. */
        long bits(List<String> codes) {
            long chosen = 0;
            for (String code : codes) {
                chosen |= bits.getOrDefault(code, 0L);
            }
            return chosen;
        }

        /** The bits of an answer; never nought. */
        long answered(String answer) {
            return switch (kind) {
                case SINGLE, GRID -> bits.getOrDefault(answer, 0L) | ANSWERED;
                case MULTI -> bits(Values.choices(answer)) | ANSWERED;
                case NUMBER, NUMBER_GRID -> bits.getOrDefault(answer, 0L) | ANSWERED;
                case TEXT -> ANSWERED;
            };
        }
    }

    int size() {
        return places.size();
    }

    /** Empty for a cell that the questionnaire does not have; what stands there counts for nothing. */
    Optional<Place> find(Cell cell) {
        return Optional.ofNullable(places.get(cell));
    }

    /** The place of a cell that a rule names, and that is therefore there. */
    Place of(Cell cell) {
        return places.get(cell);
    }
}
