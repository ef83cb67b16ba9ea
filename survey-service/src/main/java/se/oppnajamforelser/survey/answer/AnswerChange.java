package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One change of a draft, kept for ever.
 *
 * @param revision the draft's revision after the change; 1 for the first
 * @param author who, when and why
 * @param answers the answers that changed, by key; empty where one was taken away
 * @param comments the comments that changed, by question; empty where one was taken away
 */
public record AnswerChange(
        long revision,
        Author author,
        SortedMap<String, Optional<String>> answers,
        SortedMap<String, Optional<String>> comments) {

    public AnswerChange {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        comments = Collections.unmodifiableSortedMap(new TreeMap<>(comments));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return answers.isEmpty() && comments.isEmpty();
    }
}
