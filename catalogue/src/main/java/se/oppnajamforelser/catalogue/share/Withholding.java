package se.oppnajamforelser.catalogue.share;

import java.util.Locale;

/**
 * When a share is not shown: where too much of the group is missing, or too few have answered. Strictly more than the
 * limit withholds.
 *
 * <p>The 2017 guides state two such rules and do not say which one holds (seed 000, lines 476-478 and 563-565), so the
 * choice is data of the round.
 *
 * @param counts what is counted as missing
 * @param percent the limit, percent of the group's units
 * @param leastAnswers the least number of answers that a share is taken of; 0 where there is no such limit
 */
public record Withholding(Counts counts, int percent, int leastAnswers) {

    /** Only a limit for what is missing. */
    public Withholding(Counts counts, int percent) {
        this(counts, percent, 0);
    }

    public Withholding {
        if (leastAnswers < 0) {
            throw new IllegalArgumentException("least answers: " + leastAnswers + " (expected: 0 or more)");
        }
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("withholding percent: " + percent + " (expected: 0 to 100)");
        }
    }

    /** The same limits for another thing that is counted. */
    Withholding counting(Counts others) {
        return new Withholding(others, percent, leastAnswers);
    }

    /** What is counted against the limit. */
    public enum Counts {
        /** Non-response. */
        BORTFALL,
        /** Non-response and not applicable together. */
        EJ_AKTUELLT_OCH_BORTFALL;

        /** The code used in files and answers, such as {@code ej-aktuellt-och-bortfall}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
