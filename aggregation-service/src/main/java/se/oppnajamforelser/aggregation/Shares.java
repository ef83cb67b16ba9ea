package se.oppnajamforelser.aggregation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.oppnajamforelser.aggregation.digest.Progress;
import se.oppnajamforelser.aggregation.group.UnitGroup;
import se.oppnajamforelser.aggregation.persistence.RoundStates;
import se.oppnajamforelser.aggregation.persistence.Snapshots;
import se.oppnajamforelser.aggregation.persistence.Tallies;
import se.oppnajamforelser.aggregation.persistence.TallyInRound;
import se.oppnajamforelser.aggregation.persistence.ToldTallies;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.Snapshot;
import se.oppnajamforelser.aggregation.share.SnapshotKey;
import se.oppnajamforelser.aggregation.share.TallyKey;
import se.oppnajamforelser.catalogue.indicator.Area;
import se.oppnajamforelser.catalogue.region.Region;
import se.oppnajamforelser.catalogue.region.RegionKind;
import se.oppnajamforelser.catalogue.round.Round;

/** Gives the figures of a round as they stand, and how far they have come. */
@ApplicationScoped
public class Shares {

    private final KnownRounds known;
    private final RoundStates rounds;
    private final Tallies tallies;
    private final Snapshots snapshots;
    private final ToldTallies told;

    Shares(KnownRounds known, RoundStates rounds, Tallies tallies, Snapshots snapshots, ToldTallies told) {
        this.known = known;
        this.rounds = rounds;
        this.tallies = tallies;
        this.snapshots = snapshots;
        this.told = told;
    }

    /**
     * The tallies of these regions, then of these groups, in these areas, in the order given. Where nothing has been heard
     * of the round, every unit is Bortfall. Regions are kept up to date; groups are added up when they are asked for.
     */
    @Transactional
    public Tallied of(Round round, Collection<Region> regions, Collection<UnitGroup> groups, Collection<Area> areas) {
        Tallied kept = of(round, regions, areas);
        List<RegionTally> all = new ArrayList<>(kept.tallies());
        groups.forEach(group -> areas.forEach(area -> all.add(tally(round, group, area))));
        return new Tallied(regions.isEmpty() ? state(round.id()) : kept.state(), all);
    }

    /** Where a round stands; planned, where nothing has been heard of it. */
    @Transactional
    public RoundState state(Round round) {
        return state(round.id());
    }

    private RoundState state(String round) {
        return rounds.find(round).orElseGet(() -> RoundState.planned(round));
    }

    private RegionTally tally(Round round, UnitGroup group, Area area) {
        TallyKey key = new TallyKey(round.id(), group.id(), area.id());
        return round.frame().kind().asksRespondents()
                ? ofRespondents(round, group, area, key)
                : ofUnits(round, group, area, key);
    }

    /** Whole kommuner, each of which is a region. */
    private RegionTally ofRespondents(Round round, UnitGroup group, Area area, TallyKey key) {
        List<Region> kommuner = group.unitsOf(round.frame()).stream()
                .map(kommun -> round.frame().region(RegionKind.KOMMUN.code() + "-" + kommun))
                .toList();
        RegionTally nobody = RegionTally.fresh(key, 0, 0, area.indicators().size());
        return of(round, kommuner, List.of(area)).tallies().stream().reduce(nobody, RegionTally::plus);
    }

    private RegionTally ofUnits(Round round, UnitGroup group, Area area, TallyKey key) {
        List<SnapshotKey> keys = group.unitsOf(round.frame()).stream()
                .map(unit -> new SnapshotKey(round.id(), unit, area.id()))
                .toList();
        RegionTally tally =
                RegionTally.fresh(key, 0, keys.size(), area.indicators().size());
        for (Snapshot snapshot : snapshots.of(keys).values()) {
            tally = tally.with(Optional.empty(), snapshot);
        }
        return tally;
    }

    private Tallied of(Round round, Collection<Region> regions, Collection<Area> areas) {
        List<TallyInRound> found = tallies.find(
                round.id(),
                areas.stream().map(Area::id).toList(),
                regions.stream().map(Region::id).toList());
        RoundState state =
                found.stream().map(TallyInRound::state).findFirst().orElseGet(() -> RoundState.planned(round.id()));
        Map<TallyKey, RegionTally> kept =
                found.stream().map(TallyInRound::tally).collect(Collectors.toMap(RegionTally::key, tally -> tally));
        List<RegionTally> ordered = new ArrayList<>();
        for (Region region : regions) {
            for (Area area : areas) {
                TallyKey key = new TallyKey(round.id(), region.id(), area.id());
                ordered.add(kept.computeIfAbsent(key, none -> fresh(round, none, region, area)));
            }
        }
        return new Tallied(state, ordered);
    }

    private static RegionTally fresh(Round round, TallyKey key, Region region, Area area) {
        return RegionTally.fresh(
                key, 0, round.frame(), region, area.indicators().size());
    }

    /** How far the figures of a round have come. */
    @Transactional
    public Progress progress(String round) {
        return new Progress(known.round(round), state(round), snapshots.revisions(round), told.revisions(round));
    }

    /**
     * Tallies and where their round stood at that moment.
     *
     * @param state where the round stood
     * @param tallies region by region
     */
    public record Tallied(RoundState state, List<RegionTally> tallies) {

        public Tallied {
            tallies = List.copyOf(tallies);
        }
    }
}
