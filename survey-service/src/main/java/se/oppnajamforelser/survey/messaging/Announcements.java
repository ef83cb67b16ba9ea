package se.oppnajamforelser.survey.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.messaging.Outbox;
import se.oppnajamforelser.survey.answer.Submission;
import se.oppnajamforelser.survey.respondent.RespondentSubmission;

/** Tells the other services what happens in the survey, as soon as the transaction is committed. */
@Singleton
public class Announcements {

    private final Outbox outbox;
    private final Counter submissions;

    Announcements(Outbox outbox, MeterRegistry metrics) {
        this.outbox = outbox;
        this.submissions = metrics.counter("oj.submissions");
    }

    /** Parts were submitted. Their responses are locked, so that revisions are told in order. */
    public void submitted(List<Submission> sent) {
        outbox.addAll(sent.stream().map(Submission::event).toList());
        submissions.increment(sent.size());
    }

    /** Parts were submitted for respondents. Their round is locked, so that revisions are told in order. */
    public void submittedForRespondents(List<RespondentSubmission> sent) {
        outbox.addAll(sent.stream().map(RespondentSubmission::event).toList());
        submissions.increment(sent.size());
    }

    /** A round has changed state. It is locked. */
    public void changed(RoundChanged round) {
        outbox.add(round);
    }
}
