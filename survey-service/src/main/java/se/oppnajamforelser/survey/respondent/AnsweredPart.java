package se.oppnajamforelser.survey.respondent;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a row of a file answers to one part, when it can be taken in.
 *
 * @param part id of the part
 * @param answers those that count, by key
 * @param sha256 their fingerprint
 * @param declined whether the area is declined
 * @param remarked ids of the checks that warn
 */
public record AnsweredPart(
        String part, SortedMap<String, String> answers, String sha256, boolean declined, Set<String> remarked) {

    public AnsweredPart {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        remarked = Set.copyOf(remarked);
    }
}
