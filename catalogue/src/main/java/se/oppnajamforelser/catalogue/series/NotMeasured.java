package se.oppnajamforelser.catalogue.series;

import java.util.Optional;
import se.oppnajamforelser.catalogue.model.MeasuringStatus;
import se.oppnajamforelser.catalogue.yaml.Texts;

/**
 * A year of a series in which nobody was asked. It is never Bortfall, which means that a unit was asked and did not answer.
 *
 * @param year the year
 * @param reason why nobody was asked
 * @param why the same in Swedish, in whole sentences
 * @param next the next year of which it is known that somebody was, or is to be, asked
 */
public record NotMeasured(int year, Reason reason, String why, Optional<Integer> next) {

    /** Why nobody was asked. */
    public enum Reason {
        /** The model has it measured in other years. */
        FREQUENCY,
        /** A review paused, removed or replaced it. */
        REVIEW,
        /** A round of the year was about its area and asked about other things. */
        NOT_ASKED,
        /** No round of the year was about its area. */
        NO_ROUND;

        /** The code used in answers, such as {@code not-asked}. */
        public String code() {
            return Texts.code(this);
        }
    }

    /**
     * Why there is no figure, and when there was one and will be, in Swedish.
     *
     * @param last the last year before with a figure
     */
    public String text(Optional<Integer> last) {
        return why + MeasuringStatus.around(last, next);
    }
}
