package se.oppnajamforelser.suite.simulation;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A wave of reminders, as it should have been and as it was.
 *
 * @param number 1 for the first
 * @param day when it was sent
 * @param expected units that had not submitted everything
 * @param reached units that a mail was sent to
 */
public record Wave(int number, LocalDate day, SortedSet<String> expected, SortedSet<String> reached) {

    public Wave {
        expected = new TreeSet<>(expected);
        reached = new TreeSet<>(reached);
    }

    /** Whether exactly those were reminded who should be. */
    public boolean isRight() {
        return expected.equals(reached);
    }
}
