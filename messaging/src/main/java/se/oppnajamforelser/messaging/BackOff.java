package se.oppnajamforelser.messaging;

import java.time.Duration;

/** The pause before the next try: 100 ms the first time, then twice as long each time up to a limit. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(100);

    private final Duration longest;
    private Duration next = FIRST;

    BackOff(Duration longest) {
        this.longest = longest;
    }

    Duration next() {
        Duration pause = next;
        Duration twice = next.multipliedBy(2);
        next = twice.compareTo(longest) < 0 ? twice : longest;
        return pause;
    }

    void reset() {
        next = FIRST;
    }
}
