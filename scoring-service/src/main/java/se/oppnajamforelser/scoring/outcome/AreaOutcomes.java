package se.oppnajamforelser.scoring.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;

/**
 * What one unit got on every indicator of one area.
 *
 * @param key the unit
 * @param area the area, such as {@code ekonomiskt-bistand}
 * @param revision grows with every submission that it rests on, with every change of what is known of the unit
 *     beside them, and with every edition of the catalogue
 * @param catalogue version of the rules that were used
 * @param restsOn revision of each submitted part that the area rests on
 * @param responded whether the unit's own part of the area was sent in and not declined
 * @param verdicts one for each indicator, in the order of the catalogue
 * @param background of a respondent; empty for a kommun or stadsdel
 */
public record AreaOutcomes(
        UnitKey key,
        String area,
        long revision,
        String catalogue,
        SortedMap<String, Long> restsOn,
        boolean responded,
        List<Verdict> verdicts,
        Optional<Background> background) {

    public AreaOutcomes {
        restsOn = Collections.unmodifiableSortedMap(new TreeMap<>(restsOn));
        verdicts = List.copyOf(verdicts);
    }

    /** The snapshot to tell the other services. */
    public OutcomesSettled toEvent() {
        return new OutcomesSettled(
                key.round(),
                key.unit(),
                area,
                revision,
                catalogue,
                restsOn,
                responded,
                verdicts.stream().map(Verdict::told).toList(),
                background);
    }
}
