package se.oppnajamforelser.survey.answer;

import java.util.Optional;
import se.oppnajamforelser.catalogue.question.Question;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Which texts can be kept at all. */
final class Texts {

    /** No database keeps it in a text, and no keyboard writes it. */
    private static final char NUL = 0;

    private Texts() {}

    /** The text to keep; empty if it is blank. */
    static Optional<String> kept(String key, String text) {
        if (text.indexOf(NUL) >= 0) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "Texten vid " + key + " innehåller ett tecken som inte kan sparas (NUL). Ta bort det.");
        }
        return Optional.of(text).filter(filled -> !filled.isBlank());
    }

    static String notTooLong(String question, String comment) {
        if (comment.length() > Question.LONGEST_TEXT) {
            throw new RefusedException(
                    Refusal.INVALID_REQUEST,
                    "Kommentaren till " + question + " är " + comment.length() + " tecken lång. Korta den till högst "
                            + Question.LONGEST_TEXT + " tecken.");
        }
        return comment;
    }
}
