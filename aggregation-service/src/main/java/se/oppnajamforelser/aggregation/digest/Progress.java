package se.oppnajamforelser.aggregation.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.question.Part;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;

/**
 * How far the aggregation has come with a round: what its figures rest on, and what it has told of them.
 *
 * @param round the round as the catalogue describes it
 * @param state where the round stands
 * @param snapshots the snapshots that have been taken in
 * @param tallies every region and area
 */
public record Progress(
        Round round, RoundState state, Collection<SnapshotRevision> snapshots, Collection<TallyRevision> tallies) {

    public Progress {
        snapshots = List.copyOf(snapshots);
        tallies = List.copyOf(tallies);
    }

    /** Number of regions and areas that the other services do not know as they stand. */
    public long untold() {
        return tallies.stream().filter(tally -> !tally.told()).count();
    }

    /**
     * Whether all is told, and what is told rests on exactly these snapshots. The latter is so if they add up to the
     * revision of riket, since every snapshot counts there and revisions only grow. So snapshots and tallies may be read
     * one after the other while others write.
     */
    public boolean isSettled() {
        return !tallies.isEmpty()
                && untold() == 0
                && tallies.stream()
                        .filter(tally -> tally.region().equals(Region.RIKET))
                        .allMatch(
                                riket -> riket.revision() == state.revision() + riket.repairs() + weight(riket.area()));
    }

    private long weight(String area) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.area().equals(area))
                .mapToLong(snapshot -> snapshot.revision() + 1)
                .sum();
    }

    /** What the completeness barrier is told. Its revision grows with everything that is taken in or told. */
    public DigestReached reached() {
        return new DigestReached(
                round.id(),
                DigestReached.Stage.AGGREGATION,
                revision(),
                state.revision(),
                round.questionnaire().parts().stream()
                        .map(Part::id)
                        .map(this::part)
                        .toList(),
                snapshotDigest(outcomes()),
                Optional.of(snapshotDigest(shares())));
    }

    private long revision() {
        return state.revision()
                + tallies.stream()
                        .mapToLong(tally -> tally.revision() + tally.emitted())
                        .sum();
    }

    private SortedMap<String, Long> outcomes() {
        SortedMap<String, Long> revisions = new TreeMap<>();
        snapshots.forEach(snapshot -> revisions.put(snapshot.unit() + "/" + snapshot.area(), snapshot.revision()));
        return revisions;
    }

    private SortedMap<String, Long> shares() {
        SortedMap<String, Long> revisions = new TreeMap<>();
        tallies.stream()
                .filter(tally -> tally.emitted() > 0)
                .forEach(tally -> revisions.put(tally.region() + "/" + tally.area(), tally.emitted()));
        return revisions;
    }

    private static SnapshotDigest snapshotDigest(SortedMap<String, Long> revisions) {
        return new SnapshotDigest(revisions.size(), StateDigest.of(revisions));
    }

    /** A unit's submission of the part is reached when every area that rests on the part has reached it. */
    private PartDigest part(String part) {
        List<String> areas = round.areas().stream()
                .filter(area -> area.restsOn().contains(part))
                .map(Area::id)
                .toList();
        SortedMap<String, Long> revisions = new TreeMap<>();
        Map<String, Integer> reached = new HashMap<>();
        snapshots.stream()
                .filter(snapshot ->
                        areas.contains(snapshot.area()) && snapshot.restsOn().containsKey(part))
                .forEach(snapshot -> {
                    revisions.merge(snapshot.unit(), snapshot.restsOn().get(part), Math::min);
                    reached.merge(snapshot.unit(), 1, Integer::sum);
                });
        revisions.keySet().removeIf(unit -> reached.get(unit) < areas.size());
        return new PartDigest(part, revisions.size(), StateDigest.of(revisions));
    }
}
