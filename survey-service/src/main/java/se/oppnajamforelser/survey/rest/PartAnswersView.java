package se.oppnajamforelser.survey.rest;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.answer.PartAnswers;
import se.oppnajamforelser.survey.answer.PartAnswers.Shown;

/**
 * A draft, as the API shows it.
 *
 * @param revision grows with each change; 0 if nothing is saved
 * @param state where the unit stands with the part
 * @param answers by key
 * @param comments by question
 * @param findings what the checks find
 */
@Schema(name = "PartAnswers")
record PartAnswersView(
        long revision,
        String state,
        SortedMap<String, Shown> answers,
        SortedMap<String, String> comments,
        List<FindingView> findings) {

    static PartAnswersView of(PartAnswers answers) {
        return new PartAnswersView(
                answers.response().draft().revision(),
                answers.response().state().code(),
                answers.answers(),
                answers.response().draft().comments(),
                FindingView.of(answers.findings()));
    }
}
