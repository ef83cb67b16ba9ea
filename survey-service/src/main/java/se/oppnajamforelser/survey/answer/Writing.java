package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.oppnajamforelser.survey.answer.Changes.Extent;

/**
 * What someone asks to have written into a part, as it came.
 *
 * @param extent what happens to answers that are not named
 * @param answers by key; blank to take one away
 * @param comments by question; blank to take one away
 * @param reason why, where the survey office writes
 */
public record Writing(
        Extent extent, Map<String, String> answers, Map<String, String> comments, Optional<String> reason) {

    public Writing {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        comments = Collections.unmodifiableMap(new TreeMap<>(comments));
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Nothing at all. */
    public static Writing nothing() {
        return new Writing(Extent.PARTIAL, Map.of(), Map.of(), Optional.empty());
    }

    /** Whether nothing is to be written. */
    public boolean isNothing() {
        return extent == Extent.PARTIAL && answers.isEmpty() && comments.isEmpty();
    }
}
