package se.oppnajamforelser.publication.release;

import java.util.Arrays;
import java.util.Locale;

/** Where a release stands. The codes are part of the API. */
public enum ReleaseState {
    DRAFT("ett utkast"),
    APPROVED("godkänd"),
    SCHEDULED("godkänd och tidsatt"),
    PUBLISHED("publicerad"),
    AMENDED("publicerad och ersatt av en nyare"),
    WITHDRAWN("återkallad");

    private final String label;

    ReleaseState(String label) {
        this.label = label;
    }

    /** The code used in the API and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state in Swedish, to stand after "är". */
    public String label() {
        return label;
    }

    /** Whether anyone may read the release. */
    public boolean isOpen() {
        return this == PUBLISHED || this == AMENDED;
    }

    /** Whether it may still be published. */
    public boolean isPending() {
        return this == DRAFT || this == APPROVED || this == SCHEDULED;
    }

    /** The state with that code. */
    public static ReleaseState ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "release state: " + code + " (expected: one of " + Arrays.toString(values()) + ")"));
    }
}
