package se.oppnajamforelser.survey.imports;

import java.util.List;
import java.util.Optional;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.Submission;

/**
 * What a batch does to a response if it is carried out.
 *
 * @param after the response afterwards
 * @param change of the draft; empty if nothing changes or the batch is refused
 * @param submission if the part is to be submitted, and can be, and says something new
 * @param unit report on the whole
 * @param lines report on each line
 */
public record Prospect(
        Response after, AnswerChange change, Optional<Submission> submission, UnitReport unit, List<LineReport> lines) {

    public Prospect {
        lines = List.copyOf(lines);
    }
}
