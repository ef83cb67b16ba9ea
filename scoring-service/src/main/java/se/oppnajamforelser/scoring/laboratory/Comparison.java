package se.oppnajamforelser.scoring.laboratory;

import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * A round as it is beside the same round with a change of its rules or its method. Participants are added one after
 * another; what is kept of them is what differs, and the regions' tallies.
 */
public final class Comparison {

    private final Scorer scorer;
    private final List<ComparedIndicator> indicators;
    private int persons;

    /**
     * A comparison without participants.
     *
     * @param after the same round with a change; asks the same of the same units
     */
    public Comparison(Round before, Round after) {
        this.scorer = new Scorer(before.questionnaire());
        boolean sameMethod = before.withholding().equals(after.withholding())
                && before.colours().equals(after.colours());
        this.indicators = before.indicators().stream()
                .filter(indicator -> !sameMethod || !isSame(indicator, after))
                .map(indicator -> new ComparedIndicator(before, after, indicator))
                .toList();
    }

    private static boolean isSame(Indicator indicator, Round after) {
        return indicator.equals(after.indicator(indicator.id().value()));
    }

    /**
     * Settles one by both. Every unit of the frame is to be added, whether it has sent in anything or not; of respondents
     * those that have.
     */
    public void add(Participant who, Submitted submitted, Supplement supplement) {
        Scorer.OfUnit scored = scorer.of(submitted, supplement);
        boolean moves = false;
        for (ComparedIndicator indicator : indicators) {
            moves |= indicator.add(who, scored);
        }
        if (moves && who.isPerson()) {
            persons++;
        }
    }

    /**
     * What differs, when all have been added.
     *
     * @param asked how many respondents there are in each region, by id; none where kommuner and stadsdelar are asked
     */
    public Difference difference(Map<String, Integer> asked) {
        return new Difference(
                indicators.stream().flatMap(ComparedIndicator::outcomes).toList(),
                persons,
                indicators.stream().flatMap(ComparedIndicator::moved).toList(),
                indicators.stream()
                        .flatMap(indicator -> indicator.shares(asked))
                        .toList());
    }
}
