package se.oppnajamforelser.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a dead letter. */
enum DeadLetterState {
    /** Nobody has dealt with it yet. */
    @JsonProperty("waiting")
    WAITING,
    /** It was run again, as it was or mended, and handled. */
    @JsonProperty("rerun")
    RERUN,
    /** Someone decided that it shall not be handled. */
    @JsonProperty("discarded")
    DISCARDED;

    /** The code used in the API and in the table. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeadLetterState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
