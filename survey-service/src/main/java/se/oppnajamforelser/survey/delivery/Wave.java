package se.oppnajamforelser.survey.delivery;

import java.time.Instant;

/**
 * A planned reminder whose hour has come.
 *
 * @param number 1 for the round's first
 * @param dueAt when it was planned for
 * @param outcome what becomes of it
 */
public record Wave(int number, Instant dueAt, Outcome outcome) {

    /** What becomes of a wave. */
    public enum Outcome {
        /** Mails are sent. */
        SENT("sent"),
        /** Its time had passed before anyone could be reminded, or a later wave is sent at the same moment. */
        PASSED("passed");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The code used in the database. */
        public String code() {
            return code;
        }
    }
}
