package se.oppnajamforelser.survey.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * Where one unit stands with one part, without the answers.
 *
 * @param unit code of the unit
 * @param part id of the part
 * @param state where it stands
 * @param revision of the draft
 * @param submission revision of the newest submission; 0 if nothing is submitted
 * @param submittedAt when that was
 * @param declined whether it declines the area
 */
public record Standing(
        String unit,
        String part,
        ResponseState state,
        long revision,
        long submission,
        Optional<Instant> submittedAt,
        boolean declined) {

    /** The same with another state. */
    public Standing in(ResponseState other) {
        return new Standing(unit, part, other, revision, submission, submittedAt, declined);
    }

    /** Whether something of the part is submitted. */
    public boolean isSubmitted() {
        return submission > 0;
    }
}
