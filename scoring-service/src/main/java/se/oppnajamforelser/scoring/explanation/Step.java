package se.oppnajamforelser.scoring.explanation;

import java.util.List;
import java.util.Optional;

/**
 * A condition that was tried, and the steps that it is made of.
 *
 * @param rule as it stands in the catalogue, such as {@code E1 in {inom-3, inom-4-7}}
 * @param text the same in Swedish
 * @param value {@code true}, {@code false} or {@code unknown}; absent for a number
 * @param answer the answer that was looked at
 * @param state what was found: {@code answered}, {@code unanswered}, {@code not-asked} or {@code unsettled}
 * @param missing answer keys that would settle it
 * @param steps what it is made of, in the order of the rule
 */
public record Step(
        String rule,
        String text,
        Optional<String> value,
        Optional<String> answer,
        Optional<String> state,
        List<String> missing,
        List<Step> steps) {

    public Step {
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }
}
