package se.oppnajamforelser.scoring.supplement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A text that can be recognised but not read: SHA-256 in hexadecimal digits.
 *
 * @param hex 64 digits
 */
public record TextDigest(String hex) {

    /**
     * A digest that was given out before.
     *
     * @throws IllegalArgumentException if it is none
     */
    public TextDigest {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "digest of " + hex.length() + " characters (expected: 64 of 0-9 and a-f)");
        }
    }

    /** The digest of a text as it was written. */
    public static TextDigest of(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return new TextDigest(HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
