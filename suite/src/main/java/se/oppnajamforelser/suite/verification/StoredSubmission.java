package se.oppnajamforelser.suite.verification;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.event.Background;

/**
 * A submission as the survey keeps it.
 *
 * @param unit who sent it in
 * @param part the part of the questionnaire
 * @param revision 1 for the first
 * @param sha256 the fingerprint on the receipt
 * @param answers the answers by key
 * @param background of a respondent; empty for a kommun or stadsdel
 */
public record StoredSubmission(
        String unit,
        String part,
        long revision,
        String sha256,
        SortedMap<String, String> answers,
        Optional<Background> background) {

    public StoredSubmission {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** The fingerprint that the answers have: SHA-256 over the lines {@code key=value}, sorted by key. */
    String fingerprint() {
        return Sha256.of(answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue() + "\n")
                .collect(Collectors.joining()));
    }
}
