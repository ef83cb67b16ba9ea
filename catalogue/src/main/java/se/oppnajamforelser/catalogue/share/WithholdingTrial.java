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
     * @param percent the limit, percent of the region's units
     */
    public static WithholdingTrial of(Indicator indicator, int percent, Tally tally) {
        return new WithholdingTrial(
                share(indicator, Withholding.Counts.BORTFALL, percent, tally),
                share(indicator, Withholding.Counts.EJ_AKTUELLT_OCH_BORTFALL, percent, tally));
    }

    private static Share share(Indicator indicator, Withholding.Counts counts, int percent, Tally tally) {
        return ShareRule.of(indicator, new Withholding(counts, percent)).apply(tally);
    }

    /** Whether the choice of rule decides if the share is shown. */
    public boolean differs() {
        return !bortfall.figure().equals(ejAktuelltOchBortfall.figure());
    }
}
