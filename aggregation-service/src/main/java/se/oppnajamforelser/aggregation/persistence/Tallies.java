package se.oppnajamforelser.aggregation.persistence;

import static se.oppnajamforelser.aggregation.persistence.Columns.integers;
import static se.oppnajamforelser.aggregation.persistence.Columns.longs;
import static se.oppnajamforelser.aggregation.persistence.Columns.texts;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.TallyKey;

/**
 * The tallies of every region and area, as the batches that change them see them.
 *
 * <p>Everyone locks them in the order of their key, and riket is among those that a snapshot changes. So there is never
 * a deadlock, and whoever has the locks is alone with the snapshots behind them.
 */
@Singleton
public class Tallies {

    private final Jdbi jdbi;
    private final TallyRows rows;

    Tallies(Jdbi jdbi, TallyRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    /** Adds tallies that are not there. */
    public void add(Collection<RegionTally> tallies) {
        List<RegionTally> sorted = sorted(tallies);
        jdbi.useHandle(handle -> bind(handle.createUpdate("""
                        insert into tally (round, area, region, revision, units, responded, counts)
                        select round, area, region, revision, units, responded, counts
                        from unnest(:rounds, :areas, :regions, :revisions, :units, :responded, :counts)
                            as new (round, area, region, revision, units, responded, counts)
                        order by round, area, region
                        """), sorted).execute());
    }

    /**
     * These tallies, locked until the transaction ends.
     *
     * @throws IllegalStateException if one is not there
     */
    public Map<TallyKey, RegionTally> lock(Collection<TallyKey> keys) {
        List<TallyKey> sorted = keys.stream().sorted().toList();
        Map<TallyKey, RegionTally> locked = jdbi.withHandle(handle -> handle.createQuery("""
                        select tally.*
                        from tally
                        join unnest(:rounds, :areas, :regions) as wanted (round, area, region)
                            using (round, area, region)
                        order by round, area, region
                        for update of tally
                        """)
                .bind("rounds", texts(sorted, TallyKey::round))
                .bind("areas", texts(sorted, TallyKey::area))
                .bind("regions", texts(sorted, TallyKey::region))
                .map(rows::tally)
                .collect(Collectors.toMap(RegionTally::key, Function.identity())));
        sorted.stream().filter(key -> !locked.containsKey(key)).findFirst().ifPresent(missing -> {
            throw new IllegalStateException("no tally of " + missing
                    + " (expected: one for each region and area; POST recompute?repair=true makes it)");
        });
        return locked;
    }

    /** The tallies of these regions and areas of a round; empty if nothing has been heard of the round. */
    public List<TallyInRound> find(String round, Collection<String> areas, Collection<String> regions) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select tally.*, round.revision as round_revision, round.status, invited.respondents
                        from tally join round using (round) left join invited using (round, region)
                        where round = :round and area = any(:areas) and region = any(:regions)
                        """)
                .bind("round", round)
                .bind("areas", areas.toArray(String[]::new))
                .bind("regions", regions.toArray(String[]::new))
                .map(rows::inRound)
                .list());
    }

    /** Every tally of a round, locked until the transaction ends. */
    public List<KeptTally> lockAll(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from tally where round = :round order by round, area, region for update")
                .bind("round", round)
                .map(rows::kept)
                .list());
    }

    /** Puts tallies in place of those with the same key, which the transaction has locked. */
    public void put(Collection<RegionTally> tallies) {
        List<RegionTally> changed = List.copyOf(tallies);
        if (changed.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> bind(handle.createUpdate("""
                        update tally
                        set revision = new.revision, units = new.units, responded = new.responded,
                            counts = new.counts
                        from unnest(:rounds, :areas, :regions, :revisions, :units, :responded, :counts)
                            as new (round, area, region, revision, units, responded, counts)
                        where tally.round = new.round and tally.area = new.area and tally.region = new.region
                        """), changed).execute());
    }

    /** Lets the revision of every tally of a round grow; the transaction has locked them. */
    public void grow(String round, long by) {
        jdbi.useHandle(handle -> handle.createUpdate("update tally set revision = revision + :by where round = :round")
                .bind("by", by)
                .bind("round", round)
                .execute());
    }

    /** Keeps how many repairs a tally's revision includes; the transaction has locked it. */
    public void repaired(TallyKey key, long repairs) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update tally set repairs = :repairs where round = :round and area = :area and region = :region")
                .bind("repairs", repairs)
                .bind("round", key.round())
                .bind("area", key.area())
                .bind("region", key.region())
                .execute());
    }

    /** Removes a tally; the transaction has locked it. */
    public void remove(TallyKey key) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from tally where round = :round and area = :area and region = :region")
                .bind("round", key.round())
                .bind("area", key.area())
                .bind("region", key.region())
                .execute());
    }

    private <S extends SqlStatement<S>> S bind(S statement, List<RegionTally> tallies) {
        return statement
                .bind("rounds", texts(tallies, tally -> tally.key().round()))
                .bind("areas", texts(tallies, tally -> tally.key().area()))
                .bind("regions", texts(tallies, tally -> tally.key().region()))
                .bind("revisions", longs(tallies, RegionTally::revision))
                .bind("units", integers(tallies, RegionTally::units))
                .bind("responded", integers(tallies, RegionTally::responded))
                .bind("counts", texts(tallies, rows::counts));
    }

    private static List<RegionTally> sorted(Collection<RegionTally> tallies) {
        return tallies.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }
}
