package se.oppnajamforelser.catalogue.review;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.catalogue.expression.Cell;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.question.Questionnaire;

/**
 * How many have commented on each question of a round. Never what they wrote.
 *
 * @param byQuestion number of comments by id of the question; a question that is left out has none
 */
public record Comments(SortedMap<String, Integer> byQuestion) {

    public Comments {
        byQuestion = Collections.unmodifiableSortedMap(new TreeMap<>(byQuestion));
    }

    /**
     * Comments on a questionnaire.
     *
     * @throws UnknownIdException if a question is not in it; names the nearest
     * @throws IllegalArgumentException if a number is negative
     */
    public static Comments of(Questionnaire questionnaire, Map<String, Integer> byQuestion) {
        byQuestion.forEach((question, comments) -> {
            if (!questionnaire.names().contains(question)) {
                throw new UnknownIdException("frågan", question, questionnaire.names());
            }
            if (comments < 0) {
                throw new IllegalArgumentException("Fråga " + question + " har " + comments
                        + " kommentarer. Ange antalet kommentarer, 0 eller fler.");
            }
        });
        return new Comments(new TreeMap<>(byQuestion));
    }

    /** Those on that question of an indicator which has most; empty if it rests on no question. */
    public Optional<Integer> most(Indicator indicator) {
        return indicator
                .rule()
                .cells()
                .map(Cell::question)
                .map(question -> byQuestion.getOrDefault(question, 0))
                .max(Integer::compare);
    }
}
