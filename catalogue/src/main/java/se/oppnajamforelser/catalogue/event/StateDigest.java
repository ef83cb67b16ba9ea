package se.oppnajamforelser.catalogue.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The completeness barrier's fingerprint of a state: SHA-256 over the lines {@code key revision}, sorted by key.
 *
 * <p>Two services that give the same digest have seen the same revisions of the same keys; design, section 3.
 */
public final class StateDigest {

    private StateDigest() {}

    /** The digest in lower-case hexadecimal, 64 characters. */
    public static String of(SortedMap<String, Long> revisions) {
        MessageDigest digest = sha256();
        revisions.forEach(
                (key, revision) -> digest.update((key + " " + revision + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
