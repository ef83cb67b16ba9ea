package se.oppnajamforelser.survey.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** What a receipt proves: SHA-256 over the lines {@code key=value}, sorted by key, each ended by a line feed. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint in lower-case hexadecimal, 64 characters. */
    public static String of(SortedMap<String, String> answers) {
        StringBuilder lines = new StringBuilder();
        answers.forEach(
                (key, answer) -> lines.append(key).append('=').append(answer).append('\n'));
        return HexFormat.of().formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
