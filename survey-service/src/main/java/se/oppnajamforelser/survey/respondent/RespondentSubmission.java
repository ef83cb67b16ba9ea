package se.oppnajamforelser.survey.respondent;

import java.util.Optional;
import java.util.Set;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.survey.answer.Submission;

/**
 * One part sent in for one respondent.
 *
 * @param submission what was sent in
 * @param remarked ids of the checks that warn
 * @param background of the respondent
 */
public record RespondentSubmission(Submission submission, Set<String> remarked, Background background) {

    public RespondentSubmission {
        remarked = Set.copyOf(remarked);
    }

    /** What the other services are told. */
    public SubmissionReceived event() {
        SubmissionReceived told = submission.event();
        return new SubmissionReceived(
                told.round(),
                told.unit(),
                told.part(),
                told.revision(),
                told.catalogue(),
                told.submittedAt(),
                told.answers(),
                Optional.of(background));
    }
}
