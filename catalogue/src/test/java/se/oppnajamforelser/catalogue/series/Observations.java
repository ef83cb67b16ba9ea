package se.oppnajamforelser.catalogue.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.ShareRule;
import se.oppnajamforelser.catalogue.share.UnitOutcome;
import se.oppnajamforelser.catalogue.share.Withholding;

/** Outcomes of made-up units in made-up years. */
final class Observations {

    /** Leaves Ej aktuellt out, and withholds where more than half is missing. */
    static final ShareRule RULE = new ShareRule(
            ShareRule.Kind.SHARE, Set.of(Outcome.EJ_AKTUELLT), new Withholding(Withholding.Counts.BORTFALL, 50));

    private Observations() {}

    /** Units A, B, C and so on with these outcomes. */
    static Observation observed(int year, List<Outcome> outcomes) {
        SortedMap<String, UnitOutcome> units = new TreeMap<>();
        outcomes.forEach(outcome -> units.put(String.valueOf((char) ('A' + units.size())), UnitOutcome.of(outcome)));
        return new Observation(year, RULE, units, Optional.empty());
    }

    /** The change from 2015 to 2017. */
    static Change changed(List<Outcome> before, List<Outcome> after) {
        return Change.of(
                observed(2015, before),
                observed(2017, after),
                new Compared(2015, Optional.of(Comparability.DIRECT), Optional.empty()));
    }
}
