package se.oppnajamforelser.catalogue.expression;

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

    /** The least of them: true only if all are. Looks no further than the first that is false. */
    static <T> Truth all(Iterable<? extends T> steps, Function<T, Truth> truth) {
        Truth least = TRUE;
        for (T step : steps) {
            least = least.and(truth.apply(step));
            if (least == FALSE) {
                break;
            }
        }
        return least;
    }

    /** The greatest of them: true as soon as one is. Looks no further than the first that is true. */
    static <T> Truth any(Iterable<? extends T> steps, Function<T, Truth> truth) {
        return all(steps, truth.andThen(Truth::not)).not();
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
