package se.oppnajamforelser.suite.bench;

import java.util.Locale;

/** What a figure should be, as a multiple of its reference. */
public sealed interface Aim {

    /** Whether a ratio is as good as this. */
    boolean isReached(double ratio);

    /** At least so many times the reference: the more, the better. */
    record AtLeast(double ratio) implements Aim {

        @Override
        public boolean isReached(double found) {
            return found >= ratio;
        }

        @Override
        public String toString() {
            return "minst " + Aim.number(ratio);
        }
    }

    /** At most so many times the reference: the less, the better. */
    record AtMost(double ratio) implements Aim {

        @Override
        public boolean isReached(double found) {
            return found <= ratio;
        }

        @Override
        public String toString() {
            return "högst " + Aim.number(ratio);
        }
    }

    private static String number(double ratio) {
        return String.format(Locale.forLanguageTag("sv"), "%.1f", ratio);
    }
}
