package se.oppnajamforelser.catalogue.model;

import java.util.Optional;

/**
 * How often something is measured, and from when.
 *
 * @param every years from one measuring to the next
 * @param first the first year
 * @param reading the reading chosen, in Swedish, where the source does not say which year is the first
 */
public record Cycle(int every, int first, Optional<String> reading) {

    public Cycle {
        if (every < 1) {
            throw new IllegalArgumentException("cycle: every " + every + " years (expected: 1 or more)");
        }
    }

    static Cycle of(int every, int first) {
        return new Cycle(every, first, Optional.empty());
    }

    /** Whether it is measured in that year. */
    public boolean isDueIn(int year) {
        return year >= first && (year - first) % every == 0;
    }

    /** The same cycle for what does not exist before some year: its first year is the first of the cycle's from then on. */
    Cycle notBefore(int year) {
        int missed = Math.max(0, year - first);
        int cycles = (missed + every - 1) / every;
        return new Cycle(every, first + cycles * every, reading);
    }
}
