package se.oppnajamforelser.survey.delivery;

import java.time.Duration;
import java.util.List;

/** How long to wait before a mail is tried again. About a day in all, which outlives most failures of a mail server. */
public final class BackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(18));

    /** Number of tries after which a mail is given up. */
    public static final int TRIES = PAUSES.size() + 1;

    private BackOff() {}

    /**
     * The pause before the next try.
     *
     * @param tries number of tries so far, 1 or more
     */
    public static Duration after(int tries) {
        if (tries < 1) {
            throw new IllegalArgumentException("tries: " + tries + " (expected: 1 or more)");
        }
        return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    }
}
