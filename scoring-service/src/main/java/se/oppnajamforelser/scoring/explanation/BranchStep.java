package se.oppnajamforelser.scoring.explanation;

import java.util.List;
import java.util.Optional;

/**
 * A branch of a rule that was tried: a {@link Step} with the outcome that it would give.
 *
 * @param branch such as {@code yes} or {@code notApplicable}
 * @param outcome code of the outcome that it gives where it holds
 * @param rule as it stands in the catalogue
 * @param text the same in Swedish
 * @param value {@code true}, {@code false} or {@code unknown}
 * @param answer the answer that was looked at, if the branch looks at one only
 * @param state what was found, if the branch looks at one answer only
 * @param missing answer keys that would settle it
 * @param steps what it is made of
 */
public record BranchStep(
        String branch,
        String outcome,
        String rule,
        String text,
        Optional<String> value,
        Optional<String> answer,
        Optional<String> state,
        List<String> missing,
        List<Step> steps) {

    public BranchStep {
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    static BranchStep of(String branch, String outcome, Step step) {
        return new BranchStep(
                branch,
                outcome,
                step.rule(),
                step.text(),
                step.value(),
                step.answer(),
                step.state(),
                step.missing(),
                step.steps());
    }
}
