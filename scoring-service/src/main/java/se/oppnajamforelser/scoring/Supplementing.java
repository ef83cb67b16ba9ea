package se.oppnajamforelser.scoring;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.scoring.outcome.RoundScoring;
import se.oppnajamforelser.scoring.outcome.UnitKey;
import se.oppnajamforelser.scoring.persistence.RoundStates;
import se.oppnajamforelser.scoring.persistence.Supplements;
import se.oppnajamforelser.scoring.persistence.Units;
import se.oppnajamforelser.scoring.progress.RoundState;
import se.oppnajamforelser.scoring.supplement.Change;
import se.oppnajamforelser.scoring.supplement.Decision;
import se.oppnajamforelser.scoring.supplement.Entry;
import se.oppnajamforelser.scoring.supplement.RefusedChangeException;
import se.oppnajamforelser.scoring.supplement.UnitSupplement;

/** Changes what is known of units beside what they have sent in, and settles anew the units for which that is a change. */
@Singleton
public class Supplementing {

    private final Catalogue catalogue;
    private final RoundStates rounds;
    private final Units units;
    private final Supplements supplements;
    private final Settlement settlement;
    private final Progress progress;

    Supplementing(
            Catalogue catalogue,
            RoundStates rounds,
            Units units,
            Supplements supplements,
            Settlement settlement,
            Progress progress) {
        this.catalogue = catalogue;
        this.rounds = rounds;
        this.units = units;
        this.supplements = supplements;
        this.settlement = settlement;
        this.progress = progress;
    }

    /**
     * Keeps what changes something. In the caller's transaction; locks as {@link Scoring} does.
     *
     * @param changes by unit of the round's frame
     * @return what is to be told: a snapshot of every area of the units that were changed, and the digest if the round
     *     is closed; nothing if all was known already
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if the catalogue has no such round or unit
     * @throws RefusedChangeException if the round is archived
     */
    public List<Event> take(String round, Map<String, List<Change>> changes, Decision decision) {
        RoundScoring scoring = catalogue.of(round);
        SortedSet<UnitKey> touched = new TreeSet<>();
        changes.keySet().forEach(unit -> touched.add(scoring.key(unit)));
        RoundState state = rounds.hold(Set.of(round)).get(0);
        refuseArchived(state);
        units.lock(touched);
        SortedMap<UnitKey, List<Entry>> entries = changing(touched, changes, decision);
        if (entries.isEmpty()) {
            return List.of();
        }
        supplements.add(entries);
        List<Event> told = new ArrayList<>();
        settlement.settle(scoring, new TreeSet<>(entries.keySet())).forEach(area -> told.add(area.toEvent()));
        if (state.isClosed()) {
            told.add(progress.reached(state));
        }
        return told;
    }

    private static void refuseArchived(RoundState state) {
        if (state.status().filter(RoundStatus.ARCHIVED::equals).isPresent()) {
            throw new RefusedChangeException("Omgången " + state.round()
                    + " är arkiverad, så att inget mer kan ändras. Öppna den igen först om något är fel.");
        }
    }

    private SortedMap<UnitKey, List<Entry>> changing(
            SortedSet<UnitKey> touched, Map<String, List<Change>> changes, Decision decision) {
        Map<UnitKey, UnitSupplement> known = supplements.of(touched);
        SortedMap<UnitKey, List<Entry>> entries = new TreeMap<>();
        touched.forEach(unit -> {
            UnitSupplement before = known.getOrDefault(unit, UnitSupplement.NONE);
            List<Change> changing = before.changing(changes.get(unit.unit()));
            if (!changing.isEmpty()) {
                entries.put(unit, before.next(changing, decision));
            }
        });
        return entries;
    }
}
