package se.oppnajamforelser.scoring.explanation;

import java.util.Optional;
import se.oppnajamforelser.catalogue.UnknownIdException;

/** An answer that the questionnaire has no place for; the message says in Swedish what was wrong and what to do. */
public class RefusedAnswerException extends RuntimeException {

    private final Optional<String> nearest;

    RefusedAnswerException(String message) {
        super(message);
        this.nearest = Optional.empty();
    }

    RefusedAnswerException(UnknownIdException unknown) {
        super(unknown.getMessage(), unknown);
        this.nearest = unknown.nearest();
    }

    /** The known question, row or option that was most likely meant. */
    public Optional<String> nearest() {
        return nearest;
    }
}
