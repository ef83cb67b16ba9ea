package se.oppnajamforelser.scoring.laboratory;

import java.util.List;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.indicator.Scorer;
import se.oppnajamforelser.catalogue.indicator.Submitted;
import se.oppnajamforelser.catalogue.indicator.Supplement;
import se.oppnajamforelser.catalogue.region.Unit;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * A round as it is beside the same round with a change of its rules or its method. Units are added one after another; what
 * is kept of them is what differs, and the regions' tallies.
 */
public final class Comparison {

    private final Scorer scorer;
    private final List<ComparedIndicator> indicators;

    /**
     * A comparison without units.
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

    /** Settles one unit by both. Every unit of the frame is to be added, whether it has sent in anything or not. */
    public void add(Unit unit, Submitted submitted, Supplement supplement) {
        Scorer.OfUnit scored = scorer.of(submitted, supplement);
        indicators.forEach(indicator -> indicator.add(unit, scored));
    }

    /** What differs, when every unit has been added. */
    public Difference difference() {
        return new Difference(
                indicators.stream().flatMap(ComparedIndicator::outcomes).toList(),
                indicators.stream().flatMap(ComparedIndicator::shares).toList());
    }
}
