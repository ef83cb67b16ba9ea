package se.oppnajamforelser.catalogue.share;

import se.oppnajamforelser.catalogue.indicator.Indicator;

/**
 * A region's share under both of the rules for when a share is not shown, so that one sees what the choice of rule does.
 *
 * @param bortfall where only non-response counts towards the limit
 * @param ejAktuelltOchBortfall where not applicable counts as well
 */
public record WithholdingTrial(Share bortfall, Share ejAktuelltOchBortfall) {

    /**
     * Tries both rules.
     *
     * @param inForce the round's rule; its limits are those of both
     */
    public static WithholdingTrial of(Indicator indicator, Withholding inForce, Tally tally) {
        return new WithholdingTrial(
                share(indicator, inForce.counting(Withholding.Counts.BORTFALL), tally),
                share(indicator, inForce.counting(Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL), tally));
    }

    private static Share share(Indicator indicator, Withholding rule, Tally tally) {
        return ShareRule.of(indicator, rule).apply(tally);
    }

    /** Whether the choice of rule decides if the share is shown. */
    public boolean differs() {
        return !bortfall.figure().equals(ejAktuelltOchBortfall.figure());
    }
}
