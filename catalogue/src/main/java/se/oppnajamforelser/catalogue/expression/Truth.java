package se.oppnajamforelser.catalogue.expression;

import java.util.List;
import java.util.function.Function;

/** Strong Kleene truth: an unanswered question makes a condition unknown, unless the rest decides it. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True or false, for something that is known. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** The least of the steps' values: false if one is, otherwise unknown if one is; true if there are none. */
    static <T> Truth all(List<? extends T> steps, Function<T, Truth> truth) {
        return steps.stream().map(truth).reduce(TRUE, Truth::and);
    }

    /** The greatest of the steps' values: true if one is, otherwise unknown if one is; false if there are none. */
    static <T> Truth any(List<? extends T> steps, Function<T, Truth> truth) {
        return steps.stream().map(truth).reduce(FALSE, Truth::or);
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
