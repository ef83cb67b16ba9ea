package se.oppnajamforelser.survey;

import jakarta.inject.Singleton;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Submission;
import se.oppnajamforelser.survey.messaging.Announcements;
import se.oppnajamforelser.survey.persistence.Responses;

/** Keeps what has become of a response that is held, with as few statements as it takes. */
@Singleton
class ResponseKeeper {

    private final Responses responses;
    private final Announcements announcements;

    ResponseKeeper(Responses responses, Announcements announcements) {
        this.responses = responses;
        this.announcements = announcements;
    }

    /** Keeps a change of the draft; without one, the state only. */
    void keep(AnswerChange change, Response after) {
        if (change.isEmpty()) {
            responses.settle(after);
            return;
        }
        responses.save(after, change);
    }

    /** Keeps a submission with the change of the draft that came with it, if any, and tells the other services. */
    void keep(AnswerChange change, Response after, Submission submission) {
        if (change.isEmpty()) {
            responses.submit(after, submission);
        } else {
            responses.saveAndSubmit(after, change, submission);
        }
        announcements.submitted(submission);
    }
}
