package se.oppnajamforelser.aggregation.persistence;

import static se.oppnajamforelser.aggregation.persistence.Columns.longs;
import static se.oppnajamforelser.aggregation.persistence.Columns.texts;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.aggregation.digest.TallyRevision;
import se.oppnajamforelser.aggregation.share.RegionTally;

/** The tallies as those see them who tell others: what has not been told, and what has. */
@Singleton
public class ToldTallies {

    /** The most tallies that are told in one transaction. */
    public static final int AT_MOST = 500;

    /** Any number will do, as long as nothing else in the database takes it. */
    private static final long EMISSION_LOCK = 0x6f6a_7368_6172_6573L;

    private final Jdbi jdbi;
    private final TallyRows rows;

    ToldTallies(Jdbi jdbi, TallyRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    /** Waits until no other instance tells; the lock is let go at the end of the transaction. */
    public void lock() {
        jdbi.useHandle(handle -> {
            handle.execute("set local lock_timeout = '10s'");
            handle.execute("select pg_advisory_xact_lock(?)", EMISSION_LOCK);
        });
    }

    /** Tallies of any round that have not been told as they stand; {@value #AT_MOST} at most. */
    public List<TallyInRound> untold() {
        return untold("true");
    }

    /** Such tallies of rounds that take no answers and await no more outcomes. */
    public List<TallyInRound> untoldOfCompleteRounds() {
        return untold(RoundStates.COMPLETE);
    }

    private List<TallyInRound> untold(String condition) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select tally.*, round.revision as round_revision, round.status, invited.respondents
                        from tally join round using (round) left join invited using (round, region)
                        where (emitted_revision < tally.revision or tell_again) and
                        """ + condition + " order by round, area, region limit " + AT_MOST)
                        .map(rows::inRound)
                        .list());
    }

    /** Keeps that these tallies have been told as they stood. */
    public void told(List<RegionTally> tallies) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with told as (
                            select tally.round, tally.area, tally.region, told.revision
                            from tally
                            join unnest(:rounds, :areas, :regions, :revisions) as told (round, area, region, revision)
                                using (round, area, region)
                            order by round, area, region
                            for update of tally)
                        update tally
                        set emitted_revision = greatest(emitted_revision, told.revision), tell_again = false
                        from told
                        where tally.round = told.round and tally.area = told.area and tally.region = told.region
                        """)
                .bind("rounds", texts(tallies, tally -> tally.key().round()))
                .bind("areas", texts(tallies, tally -> tally.key().area()))
                .bind("regions", texts(tallies, tally -> tally.key().region()))
                .bind("revisions", longs(tallies, RegionTally::revision))
                .execute());
    }

    /** Has every tally of a round told again, although nothing has changed; the transaction has locked them. */
    public void tellAgain(String round) {
        jdbi.useHandle(handle -> handle.createUpdate("update tally set tell_again = true where round = :round")
                .bind("round", round)
                .execute());
    }

    /** How far every tally of a round has come. */
    public List<TallyRevision> revisions(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select region, area, revision, emitted_revision, repairs from tally where round = :round")
                .bind("round", round)
                .map(rows::revision)
                .list());
    }

    /** Number of tallies that have not been told as they stand. */
    public long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from tally where emitted_revision < revision or tell_again")
                .mapTo(Long.class)
                .one());
    }
}
