package se.oppnajamforelser.publication.release;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Indicator;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * The fingerprint of how each indicator is defined: two releases that give the same have figures that mean the same.
 *
 * <p>What decides the meaning counts: measure, target, rule, denominator, the limit for withholding and the colours. A
 * purpose or a note that is worded better does not.
 */
public final class Definitions {

    private Definitions() {}

    /** By {@code area/indicator}. */
    public static SortedMap<String, String> of(Round round) {
        SortedMap<String, String> definitions = new TreeMap<>();
        for (Area area : round.areas()) {
            for (Indicator indicator : area.indicators()) {
                definitions.put(area.id() + "/" + indicator.id(), Fingerprint.of(definition(round, indicator)));
            }
        }
        return definitions;
    }

    private static String definition(Round round, Indicator indicator) {
        return String.join(
                "\n",
                List.of(
                        indicator.measure(),
                        indicator.target().orElse(""),
                        indicator.rule().toString(),
                        indicator.outsideDenominator().toString(),
                        indicator.period().orElse(""),
                        round.withholding().toString(),
                        round.colours().toString()));
    }
}
