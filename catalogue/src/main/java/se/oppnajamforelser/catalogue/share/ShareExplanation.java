package se.oppnajamforelser.catalogue.share;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * Why a region's share is what it is, or why it is not shown.
 *
 * @param text all of it in Swedish sentences
 * @param groups the units by outcome, those that the share is taken of first
 */
public record ShareExplanation(String text, List<OfOutcome> groups) {

    public ShareExplanation {
        groups = List.copyOf(groups);
    }

    /**
     * The units that got one outcome.
     *
     * @param outcome the outcome
     * @param counts whether they are among those that the share or number is taken of
     * @param units how many they are, above 0
     */
    public record OfOutcome(Outcome outcome, boolean counts, int units) {}

    /**
     * The explanation of a share.
     *
     * @param rule the rule that made it
     * @param units what those who answer are called in Swedish, in the plural, such as kommuner
     */
    public static ShareExplanation of(ShareRule rule, Share share, String units) {
        List<OfOutcome> groups = Arrays.stream(Outcome.values())
                .filter(outcome -> share.tally().count(outcome) > 0)
                .map(outcome -> new OfOutcome(
                        outcome, rule.counts(outcome), share.tally().count(outcome)))
                .sorted(Comparator.comparing(OfOutcome::counts).reversed())
                .toList();
        return new ShareExplanation(new ShareWording(rule, share, units).text(groups), groups);
    }
}
