package se.oppnajamforelser.scoring.supplement;

import java.util.Locale;

/** What sort of thing is known of a unit beside what it has sent in. */
public enum Kind {
    /** What the unit answered the year before. */
    PREVIOUS_ANSWERS,
    /** Whether a text meets the demands on it. */
    JUDGEMENT,
    /** What a register or a list says. */
    REGISTER_VALUE,
    /** That a correction by the year before does not hold for the unit. */
    WITHDRAWN_CORRECTION;

    /** The code used in the API and in the database, such as {@code register-value}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
