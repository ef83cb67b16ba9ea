package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Optional;
import se.oppnajamforelser.survey.access.Caller;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Decides what answers become by who writes them. */
public final class Authors {

    private Authors() {}

    /**
     * The author of a change.
     *
     * @throws RefusedException if the survey office writes without a reason
     */
    public static Author of(Caller caller, Writing writing, Instant at) {
        if (!caller.isOffice() || writing.isNothing()) {
            return new Author(caller.name(), at, AnswerState.COLLECTED, Optional.empty());
        }
        if (writing.reason().isEmpty()) {
            throw new RefusedException(
                    Refusal.REASON_MISSING,
                    "Ange i reason varför svaren ändras. Skälet sparas tillsammans med det ursprungliga svaret.");
        }
        return new Author(caller.name(), at, AnswerState.EDITED, writing.reason());
    }

    /** The author of answers that come in a file from the unit by way of the survey office. */
    public static Author ofFile(Caller caller, Instant at) {
        return new Author(caller.name(), at, AnswerState.COLLECTED, Optional.of("Import från fil"));
    }
}
