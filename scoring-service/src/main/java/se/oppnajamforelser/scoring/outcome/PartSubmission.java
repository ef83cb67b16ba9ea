package se.oppnajamforelser.scoring.outcome;

import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.Background;

/**
 * The newest submission of one part by one unit.
 *
 * @param part such as {@code G}
 * @param revision 1 for the first
 * @param answers as text, by answer key such as {@code G2[missbruk]}
 * @param background of a respondent; empty for a kommun or stadsdel
 */
public record PartSubmission(String part, long revision, Map<String, String> answers, Optional<Background> background) {

    public PartSubmission {
        answers = Map.copyOf(answers);
    }

    /** Without the answers: they never stand in a log. */
    @Override
    public String toString() {
        return part + " revision " + revision + ", " + answers.size() + " answers";
    }
}
