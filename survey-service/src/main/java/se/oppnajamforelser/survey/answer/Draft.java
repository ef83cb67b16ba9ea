package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a unit has written of one part up to now; may be incomplete or wrong.
 *
 * @param revision grows with each change; 0 if nothing is written
 * @param answers by key, hidden ones too
 * @param comments by question
 * @param changed who changed it last, and when
 */
public record Draft(
        long revision,
        SortedMap<String, String> answers,
        SortedMap<String, String> comments,
        Optional<Change> changed) {

    public Draft {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        comments = Collections.unmodifiableSortedMap(new TreeMap<>(comments));
    }

    /**
     * Who changed something, and when.
     *
     * @param by the person
     * @param at by the survey's clock
     */
    public record Change(String by, Instant at) {}

    /** What the changes would do to the draft; an empty change if everything stands there already. */
    public AnswerChange difference(Changes changes, Author author) {
        return new AnswerChange(
                revision + 1, author, changes.answersChanging(answers), changes.commentsChanging(comments));
    }

    /** The draft after a change. */
    public Draft with(AnswerChange change) {
        return new Draft(
                change.revision(),
                applied(answers, change.answers()),
                applied(comments, change.comments()),
                Optional.of(new Change(change.author().name(), change.author().at())));
    }

    private static SortedMap<String, String> applied(
            Map<String, String> before, Map<String, Optional<String>> changes) {
        SortedMap<String, String> after = new TreeMap<>(before);
        changes.forEach(
                (key, text) -> text.ifPresentOrElse(present -> after.put(key, present), () -> after.remove(key)));
        return after;
    }
}
