package se.oppnajamforelser.scoring.outcome;

import java.util.Map;

/**
 * The newest submission of one part by one unit.
 *
 * @param part such as {@code G}
 * @param revision 1 for the first
 * @param answers as text, by answer key such as {@code G2[missbruk]}
 */
public record PartSubmission(String part, long revision, Map<String, String> answers) {

    public PartSubmission {
        answers = Map.copyOf(answers);
    }

    /** Without the answers: they never stand in a log. */
    @Override
    public String toString() {
        return part + " revision " + revision + ", " + answers.size() + " answers";
    }
}
