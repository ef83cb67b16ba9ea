package se.oppnajamforelser.publication.notice;

import java.util.Optional;

/**
 * How one try to deliver a notice went.
 *
 * @param verdict whether it arrived
 * @param status HTTP status; empty for mail and where there was no answer
 * @param error what went wrong, in Swedish; empty if it arrived
 */
public record Attempt(Verdict verdict, Optional<Integer> status, Optional<String> error) {

    /** What came of a try. */
    public enum Verdict {
        /** The receiver has it. */
        ARRIVED,
        /** The receiver wants nothing more, now or later. */
        GONE,
        /** It did not arrive; another try may succeed. */
        FAILED
    }

    /** It arrived. */
    public static Attempt arrived(Optional<Integer> status) {
        return new Attempt(Verdict.ARRIVED, status, Optional.empty());
    }

    /** It did not arrive. */
    public static Attempt failed(Optional<Integer> status, String error) {
        return new Attempt(Verdict.FAILED, status, Optional.of(error));
    }

    /** The receiver wants nothing more. */
    public static Attempt gone(int status) {
        return new Attempt(
                Verdict.GONE, Optional.of(status), Optional.of("Mottagaren svarade 410 och vill inte ha fler."));
    }
}
