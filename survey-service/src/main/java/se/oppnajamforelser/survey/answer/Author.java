package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * Who writes, when and why.
 *
 * @param name the person
 * @param at by the survey's clock
 * @param state what the answers become by being written by this person
 * @param reason why; always there for the survey office's own edits
 */
public record Author(String name, Instant at, AnswerState state, Optional<String> reason) {

    public Author {
        if (state == AnswerState.EDITED && reason.isEmpty()) {
            throw new IllegalArgumentException("edit by " + name + ": no reason (expected: why the answer is changed)");
        }
    }
}
