package se.oppnajamforelser.survey.answer;

import java.util.Optional;

/**
 * What is to be kept of a response.
 *
 * @param after how it stands afterwards
 * @param change what changed in its draft; empty if no answer or comment did
 * @param submission what was sent in; empty if nothing new was
 */
public record Entry(Response after, AnswerChange change, Optional<Submission> submission) {

    /** A change of the draft that is not sent in. */
    public static Entry draft(Response after, AnswerChange change) {
        return new Entry(after, change, Optional.empty());
    }

    /** Whether the draft's history has something to tell; an exemption changes no answer, but has a reason. */
    public boolean isTold() {
        return change.revision() == after.draft().revision();
    }
}
