package se.oppnajamforelser.survey.answer;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What someone wants to write into a draft.
 *
 * @param extent what happens to answers that are not named
 * @param answers in their canonical form, by key; empty to take one away
 * @param comments by question; empty to take one away
 */
public record Changes(
        Extent extent, SortedMap<String, Optional<String>> answers, SortedMap<String, Optional<String>> comments) {

    public Changes {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        comments = Collections.unmodifiableSortedMap(new TreeMap<>(comments));
    }

    /** What happens to answers that are not named. */
    public enum Extent {
        /** They stay. */
        PARTIAL,
        /** They are taken away. Comments that are not named stay in either case. */
        WHOLE
    }

    /** No changes. */
    public static Changes none() {
        return new Changes(Extent.PARTIAL, new TreeMap<>(), new TreeMap<>());
    }

    /** The answers that would really change. */
    SortedMap<String, Optional<String>> answersChanging(Map<String, String> draft) {
        SortedMap<String, Optional<String>> wanted = new TreeMap<>(answers);
        if (extent == Extent.WHOLE) {
            draft.keySet().forEach(key -> wanted.putIfAbsent(key, Optional.empty()));
        }
        return changing(wanted, draft);
    }

    /** The comments that would really change. */
    SortedMap<String, Optional<String>> commentsChanging(Map<String, String> draft) {
        return changing(new TreeMap<>(comments), draft);
    }

    private static SortedMap<String, Optional<String>> changing(
            SortedMap<String, Optional<String>> wanted, Map<String, String> draft) {
        wanted.entrySet().removeIf(entry -> entry.getValue().equals(Optional.ofNullable(draft.get(entry.getKey()))));
        return wanted;
    }
}
