package se.oppnajamforelser.suite.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission as the survey keeps it.
 *
 * @param unit who sent it in
 * @param part the part of the questionnaire
 * @param revision 1 for the first
 * @param sha256 the fingerprint on the receipt
 * @param answers the answers by key
 */
public record StoredSubmission(
        String unit, String part, long revision, String sha256, SortedMap<String, String> answers) {

    public StoredSubmission {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** The fingerprint that the answers have: SHA-256 over the lines {@code key=value}, sorted by key. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            answers.forEach((key, value) -> digest.update((key + "=" + value + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
