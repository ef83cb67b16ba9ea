package se.oppnajamforelser.scoring.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.scoring.progress.RoundState;

/** What has been heard of the rounds, and the locks that keep a round's changes and its submissions apart. */
@Singleton
public class RoundStates {

    private static final RowMapper<RoundState> STATE = (rs, context) -> new RoundState(
            rs.getString("round"),
            rs.getLong("revision"),
            Optional.ofNullable(rs.getString("status")).map(RoundStatus::valueOf));

    private final Jdbi jdbi;

    RoundStates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Where the rounds stand, and they will stand there until the transaction ends: a change waits for the submissions
     * that came before it, and submissions do not wait for each other.
     */
    public List<RoundState> hold(Collection<String> rounds) {
        String[] sorted = rounds.stream().distinct().sorted().toArray(String[]::new);
        return jdbi.withHandle(handle -> {
            List<RoundState> held = holdKnown(handle, sorted);
            if (held.size() == sorted.length) {
                return held;
            }
            handle.createUpdate("insert into round (round) select unnest(:rounds) on conflict do nothing")
                    .bind("rounds", sorted)
                    .execute();
            return holdKnown(handle, sorted);
        });
    }

    private static List<RoundState> holdKnown(Handle handle, String[] rounds) {
        return handle.createQuery("select * from round where round = any(:rounds) order by round for share")
                .bind("rounds", rounds)
                .map(STATE)
                .list();
    }

    /** Keeps the change if it is newer than what is known, and gives where the round stands, locked for others. */
    public RoundState change(RoundChanged change) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into round (round, revision, status, awaited, invited)
                            values (:round, :revision, :status, :awaited, :invited::json)
                            on conflict (round) do update
                            set revision = excluded.revision, status = excluded.status, awaited = excluded.awaited,
                                invited = excluded.invited
                            where round.revision < excluded.revision
                            """)
                    .bind("awaited", awaited(change))
                    .bind("invited", JsonObjects.write(change.invited().orElseGet(Collections::emptySortedMap)))
                    .bind("round", change.round())
                    .bind("revision", change.revision())
                    .bind("status", change.status().name())
                    .execute();
            return handle.createQuery("select * from round where round = :round for update")
                    .bind("round", change.round())
                    .map(STATE)
                    .one();
        });
    }

    private static int awaited(RoundChanged change) {
        return change.parts().stream().mapToInt(PartDigest::submitted).max().orElse(0);
    }

    /** How many respondents a round asks in each region, by id; none where kommuner and stadsdelar are asked. */
    public SortedMap<String, Integer> invited(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select invited from round where round = :round")
                .bind("round", round)
                .map((rs, context) -> JsonObjects.counts(rs.getString("invited")))
                .findOne()
                .orElseGet(Collections::emptySortedMap));
    }

    /** Whether fewer units are known here than have sent in some part, as was told at the close; so more will come. */
    public boolean awaitsMore(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select awaited > (select count(*) from unit where unit.round = round.round)
                        from round where round = :round
                        """)
                .bind("round", round)
                .mapTo(Boolean.class)
                .one());
    }

    /** Where a round stands just now. */
    public RoundState of(String round) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from round where round = :round")
                .bind("round", round)
                .map(STATE)
                .findOne()
                .orElseGet(() -> RoundState.unheard(round)));
    }

    /**
     * Lets one transaction at a time make a round's digest, until it ends: the last of them sees what all have stored,
     * so that the last digest is complete. Taken after all other locks.
     */
    public void oneDigestAtATime(String round) {
        jdbi.useHandle(
                handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended('digest ' || ?, 0))", round));
    }
}
