package se.oppnajamforelser.catalogue.remedy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.oppnajamforelser.catalogue.expression.Cell;

/**
 * One answer that a unit would have to change.
 *
 * @param cell where it stands
 * @param from what stands there now; empty if nothing does
 * @param kind what is to be done
 * @param to the answers of which each will do, the nearest; none where the change is not to give a certain answer
 */
public record Change(Cell cell, Optional<String> from, Kind kind, List<String> to) {

    public Change {
        to = List.copyOf(to);
    }

    /** What is to be done with an answer. */
    public enum Kind {
        /** Give one of certain answers: an option, several, or a number. */
        ANSWER,
        /** Write a text, whatever it says. */
        TEXT,
        /** Write a text, and have it judged to meet the demands. */
        JUDGED_TEXT,
        /** Have the text that stands there judged to meet the demands. */
        JUDGEMENT,
        /** Take the answer away. */
        REMOVAL;

        /** The code used in the API, such as {@code judged-text}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Change toAnswer(Cell cell, Optional<String> from, String to) {
        return new Change(cell, from, Kind.ANSWER, List.of(to));
    }

    Change withAnswers(List<String> answers) {
        return new Change(cell, from, kind, answers);
    }
}
