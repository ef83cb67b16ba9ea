package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.aggregation.persistence.KeptTally;
import se.oppnajamforelser.aggregation.persistence.RoundStates;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.persistence.Tallies;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.Difference;
import se.oppnajamforelser.aggregation.share.Recount;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.TallyKey;
import se.oppnajamforelser.catalogue.round.Round;

/** Counts every tally of a round anew from the kept outcomes, and compares with the tallies kept by difference. */
@ApplicationScoped
public class Recomputation {

    private final KnownRounds known;
    private final RoundStates rounds;
    private final Snapshots snapshots;
    private final Tallies tallies;
    private final Event<TalliesChanged> changes;

    Recomputation(
            KnownRounds known,
            RoundStates rounds,
            Snapshots snapshots,
            Tallies tallies,
            Event<TalliesChanged> changes) {
        this.known = known;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.tallies = tallies;
        this.changes = changes;
    }

    /** Reports every difference, and changes nothing. */
    @Transactional
    public Report compare(Round round) {
        return counted(round).report();
    }

    /** Reports every difference, and puts the recounted tally in place of each that differs. */
    @Transactional
    public Report repair(Round round) {
        Counted counted = counted(round);
        counted.differing(round.id()).forEach(key -> repair(counted, key));
        changes.fire(new TalliesChanged());
        return counted.report();
    }

    /** Holds the round and its tallies, so that no batch comes in between. */
    private Counted counted(Round round) {
        Optional<RoundState> state = rounds.find(round.id()).map(found -> rounds.lock(found.id()));
        if (state.isEmpty()) {
            return new Counted(Map.of(), Map.of(), List.of());
        }
        Map<TallyKey, KeptTally> kept = tallies.lockAll(round.id()).stream()
                .collect(Collectors.toMap(row -> row.tally().key(), Function.identity()));
        Recount recount = new Recount(round, state.get().revision(), snapshots.of(round.id()));
        Map<TallyKey, RegionTally> recounted =
                recount.tallies().stream().collect(Collectors.toMap(RegionTally::key, Function.identity()));
        List<Difference> differences = new ArrayList<>();
        kept.keySet().stream()
                .filter(key -> !recounted.containsKey(key))
                .map(key -> new Difference(key.region(), key.area(), "row", "kept", "no such region"))
                .forEach(differences::add);
        recounted.forEach((key, tally) -> differences.addAll(Optional.ofNullable(kept.get(key))
                .map(row -> recount.compare(row.withoutRepairs(), tally))
                .orElse(List.of(new Difference(key.region(), key.area(), "row", "missing", "expected")))));
        return new Counted(kept, recounted, differences);
    }

    private void repair(Counted counted, TallyKey key) {
        Optional<KeptTally> kept = Optional.ofNullable(counted.kept.get(key));
        Optional<RegionTally> right = Optional.ofNullable(counted.recounted.get(key));
        if (right.isEmpty()) {
            tallies.remove(key);
            return;
        }
        if (kept.isEmpty()) {
            tallies.add(List.of(right.get()));
            return;
        }
        RegionTally repaired = right.get().repaired(kept.get().tally().revision());
        tallies.put(List.of(repaired));
        tallies.repaired(key, repaired.revision() - right.get().revision());
    }

    /**
     * What a recomputation found.
     *
     * @param compared number of tallies of one indicator in one region that were compared
     * @param differences where they differ; none, if all is well
     */
    public record Report(int compared, List<Difference> differences) {

        public Report {
            differences = differences.stream().sorted().toList();
        }
    }

    private record Counted(
            Map<TallyKey, KeptTally> kept, Map<TallyKey, RegionTally> recounted, List<Difference> differences) {

        Report report() {
            int compared = recounted.values().stream()
                    .mapToInt(tally -> tally.tallies().size())
                    .sum();
            return new Report(compared, differences);
        }

        Set<TallyKey> differing(String round) {
            return differences.stream()
                    .map(difference -> new TallyKey(round, difference.region(), difference.area()))
                    .collect(Collectors.toSet());
        }
    }
}
