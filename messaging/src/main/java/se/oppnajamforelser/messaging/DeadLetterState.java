package se.oppnajamforelser.messaging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What has become of a dead letter. */
enum DeadLetterState {
    /** Nobody has dealt with it yet. */
    WAITING("waiting"),
    /** It was run again, as it was or mended, and handled. */
    RERUN("rerun"),
    /** Someone decided that it shall not be handled. */
    DISCARDED("discarded");

    private final String code;

    DeadLetterState(String code) {
        this.code = code;
    }

    /** The code used in the API and in the table. */
    @JsonValue
    String code() {
        return code;
    }

    static Optional<DeadLetterState> of(String code) {
        return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
    }
}
