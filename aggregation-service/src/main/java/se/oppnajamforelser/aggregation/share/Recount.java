package se.oppnajamforelser.aggregation.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.share.Tally;

/**
 * Counts every tally of a round anew from its units' snapshots, and compares. It goes the other way than {@link Intake},
 * region by region and unit by unit, so that a fault in one of them shows.
 */
public final class Recount {

    private static final Tally NOTHING_KNOWN = Tally.one(Outcome.BORTFALL);

    private final Round round;
    private final long roundRevision;
    private final Map<SnapshotKey, Snapshot> snapshots;
    private final Map<TallyKey, List<Snapshot>> respondents;

    /**
     * A recount.
     *
     * @param roundRevision the revision of the round that the tallies are to include
     * @param snapshots every snapshot of the round
     */
    public Recount(Round round, long roundRevision, Collection<Snapshot> snapshots) {
        this.round = round;
        this.roundRevision = roundRevision;
        boolean ofRespondents = round.frame().kind().asksRespondents();
        this.snapshots = ofRespondents
                ? Map.of()
                : snapshots.stream().collect(Collectors.toMap(Snapshot::key, Function.identity()));
        this.respondents = ofRespondents ? byRegion(snapshots) : Map.of();
    }

    private Map<TallyKey, List<Snapshot>> byRegion(Collection<Snapshot> all) {
        Map<TallyKey, List<Snapshot>> byRegion = new HashMap<>();
        for (Snapshot snapshot : all) {
            SnapshotKey key = snapshot.key();
            round.frame().regionsOf(key.unit(), snapshot.groups()).stream()
                    .map(region -> new TallyKey(round.id(), region.id(), key.area()))
                    .forEach(tally -> byRegion.computeIfAbsent(tally, none -> new ArrayList<>())
                            .add(snapshot));
        }
        return byRegion;
    }

    /** Every tally of the round, area by area, not repaired. */
    public List<RegionTally> tallies() {
        List<RegionTally> tallies = new ArrayList<>();
        for (Area area : round.areas()) {
            for (Region region : round.frame().regions()) {
                tallies.add(tally(area, region));
            }
        }
        return tallies;
    }

    private RegionTally tally(Area area, Region region) {
        TallyKey key = new TallyKey(round.id(), region.id(), area.id());
        List<Optional<Snapshot>> units = units(key, region);
        List<Tally> tallies = new ArrayList<>();
        for (int place = 0; place < area.indicators().size(); place++) {
            tallies.add(tally(units, place));
        }
        long revision = roundRevision
                + units.stream()
                        .flatMap(Optional::stream)
                        .mapToLong(Snapshot::weight)
                        .sum();
        int responded = (int) units.stream()
                .flatMap(Optional::stream)
                .filter(Snapshot::responded)
                .count();
        return new RegionTally(key, revision, units.size(), responded, tallies);
    }

    private List<Optional<Snapshot>> units(TallyKey key, Region region) {
        return round.frame().kind().asksRespondents()
                ? respondents.getOrDefault(key, List.of()).stream()
                        .map(Optional::of)
                        .toList()
                : region.units().stream()
                        .map(unit -> Optional.ofNullable(snapshots.get(new SnapshotKey(round.id(), unit, key.area()))))
                        .toList();
    }

    private static Tally tally(List<Optional<Snapshot>> units, int place) {
        return units.stream()
                .map(unit -> unit.map(known -> known.tally(place)).orElse(NOTHING_KNOWN))
                .reduce(Tally.NONE, Tally::plus);
    }

    /**
     * Where two tallies of the same region and area differ.
     *
     * @param kept the kept tally; its revision without repairs
     * @param recounted the same tally counted anew
     */
    public List<Difference> compare(RegionTally kept, RegionTally recounted) {
        Area area = round.area(recounted.key().area());
        List<Difference> differences = new ArrayList<>();
        Comparison comparison = new Comparison(recounted.key(), differences);
        comparison.of("units", kept.units(), recounted.units());
        comparison.of("responded", kept.responded(), recounted.responded());
        comparison.of("revision", kept.revision(), recounted.revision());
        for (int place = 0; place < area.indicators().size(); place++) {
            comparison.of(
                    area.indicators().get(place).id().value(),
                    kept.tallies().get(place),
                    recounted.tallies().get(place));
        }
        return differences;
    }

    private record Comparison(TallyKey key, List<Difference> differences) {

        void of(String what, Object kept, Object recounted) {
            if (!Objects.equals(kept, recounted)) {
                differences.add(new Difference(key.region(), key.area(), what, kept.toString(), recounted.toString()));
            }
        }
    }
}
