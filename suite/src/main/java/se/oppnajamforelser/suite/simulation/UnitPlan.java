package se.oppnajamforelser.suite.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.question.Answers;
import se.oppnajamforelser.catalogue.region.Unit;

/**
 * What one made-up unit does in a round.
 *
 * @param unit who
 * @param manner whether it answers at all
 * @param day when it answers
 * @param parts its answers to each part, by the part's id, in order
 * @param secondThoughts parts that it submits again the same day with these answers
 */
public record UnitPlan(
        Unit unit, Manner manner, LocalDate day, Map<String, Answers> parts, Map<String, Answers> secondThoughts) {

    /** How a unit deals with the survey. */
    public enum Manner {
        /** Submits every part. */
        ANSWERS,
        /** Begins, and never submits. */
        LEAVES_A_DRAFT,
        /** Does nothing. */
        SILENT
    }

    /** Ids of the parts, in order. */
    public List<String> partsInOrder() {
        return List.copyOf(parts.keySet());
    }
}
