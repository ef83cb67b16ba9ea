package se.oppnajamforelser.catalogue.expression;

/** Strong Kleene truth: an unanswered question makes a condition unknown, unless the rest decides it. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True or false, for something that is known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** False if either is false, otherwise unknown if either is unknown. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if either is true, otherwise unknown if either is unknown. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
