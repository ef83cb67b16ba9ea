package se.oppnajamforelser.scoring.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Background;

/**
 * All that one unit has sent in.
 *
 * @param key the unit
 * @param byPart the newest submission of each part that was sent in
 */
public record UnitSubmissions(UnitKey key, SortedMap<String, PartSubmission> byPart) {

    public UnitSubmissions {
        byPart = Collections.unmodifiableSortedMap(new TreeMap<>(byPart));
    }

    /** A unit that has sent in these parts, which may be none. */
    public static UnitSubmissions of(UnitKey key, List<PartSubmission> parts) {
        SortedMap<String, PartSubmission> byPart = new TreeMap<>();
        parts.forEach(part -> byPart.put(part.part(), part));
        return new UnitSubmissions(key, byPart);
    }

    /** What figures are broken down by; empty for a kommun or stadsdel, and for a respondent that has sent in nothing. */
    public Optional<Background> background() {
        return byPart.values().stream()
                .flatMap(part -> part.background().stream())
                .findFirst();
    }

    /** What stands in a cell, by its answer key. */
    Optional<String> answer(String key) {
        return byPart.values().stream()
                .flatMap(part -> Optional.ofNullable(part.answers().get(key)).stream())
                .findFirst();
    }

    /** The revision of each of these parts that was sent in. */
    public SortedMap<String, Long> revisions(List<String> parts) {
        SortedMap<String, Long> revisions = new TreeMap<>();
        byPart.forEach((part, submission) -> {
            if (parts.contains(part)) {
                revisions.put(part, submission.revision());
            }
        });
        return revisions;
    }
}
