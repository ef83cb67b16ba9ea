package se.oppnajamforelser.scoring.explanation;

import java.util.List;

/**
 * How one unit's outcome on one indicator was reached.
 *
 * @param text the whole rule in Swedish
 * @param branches those that were tried, in order, the deciding one last; none if a part was declined or not sent in
 * @param numbers the answers that a numeric indicator is made of
 */
public record ExplanationTree(String text, List<BranchStep> branches, List<Step> numbers) {

    public ExplanationTree {
        branches = List.copyOf(branches);
        numbers = List.copyOf(numbers);
    }
}
