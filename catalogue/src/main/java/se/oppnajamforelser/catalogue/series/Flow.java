package se.oppnajamforelser.catalogue.series;

import java.util.Collection;
import se.oppnajamforelser.catalogue.indicator.Outcome;

/**
 * What the units that count in both years turned to.
 *
 * @param toJa number of units that got Ja and had something else before
 * @param fromJa number of units that had Ja before and got something else
 * @param unchanged number of units that had Ja both times or neither
 */
public record Flow(int toJa, int fromJa, int unchanged) {

    static Flow of(Collection<String> codes, Observation before, Observation after) {
        int toJa = 0;
        int fromJa = 0;
        for (String code : codes) {
            boolean had = isJa(before, code);
            boolean has = isJa(after, code);
            toJa += has && !had ? 1 : 0;
            fromJa += had && !has ? 1 : 0;
        }
        return new Flow(toJa, fromJa, codes.size() - toJa - fromJa);
    }

    private static boolean isJa(Observation observation, String code) {
        return observation.units().get(code).outcome() == Outcome.JA;
    }
}
