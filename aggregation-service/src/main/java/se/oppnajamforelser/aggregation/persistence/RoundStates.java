package se.oppnajamforelser.aggregation.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.catalogue.event.RoundStatus;

/** The rounds that something has been heard of. */
@Singleton
public class RoundStates {

    /**
     * Whether a round takes no answers and as many units are known as have sent in some part. A kommun is known from the
     * beginning, a respondent by its first outcomes.
     */
    static final String COMPLETE = """
            status in ('CLOSED', 'ARCHIVED')
            and not exists (
                select 1 from tally riket
                where riket.round = round.round and riket.region = 'riket' and riket.units < round.awaited)
            """;

    static final RowMapper<RoundState> STATE = (row, context) -> new RoundState(
            row.getString("round"),
            row.getLong("round_revision"),
            Optional.ofNullable(row.getString("status")).map(RoundStatus::valueOf));

    private final Jdbi jdbi;

    RoundStates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Adds the rounds that are not there. If another transaction is adding one, it waits for that, so that the round is
     * there with all its tallies when this returns.
     *
     * @return those that were added
     */
    public List<String> add(Collection<String> rounds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into round (round)
                        select round from unnest(:rounds) as new (round) order by round
                        on conflict do nothing
                        returning round
                        """)
                .bind("rounds", rounds.toArray(String[]::new))
                .mapTo(String.class)
                .list());
    }

    /** Where a round stands; empty if nothing has been heard of it. */
    public Optional<RoundState> find(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select round, revision as round_revision, status from round where round = :round")
                .bind("round", round)
                .map(STATE)
                .findOne());
    }

    /**
     * Where a round stands, locked until the transaction ends. Lock the round before its tallies. New rows that refer to
     * the round may still be added, by those who have locked tallies.
     */
    public RoundState lock(String round) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select round, revision as round_revision, status
                        from round
                        where round = :round
                        for no key update
                        """).bind("round", round).map(STATE).one());
    }

    /** Keeps where a round stands now, and how many units' outcomes are awaited. */
    public void put(RoundState state, int awaited) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update round set revision = :revision, status = :status, awaited = :awaited where round = :round")
                .bind("awaited", awaited)
                .bind("round", state.id())
                .bind("revision", state.revision())
                .bind("status", state.status().map(Enum::name).orElse(null))
                .execute());
    }

    /** Keeps how many respondents there are in each region, in place of what was told before. */
    public void invite(String round, SortedMap<String, Integer> respondents) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from invited where round = ?", round);
            handle.createUpdate("""
                            insert into invited (round, region, respondents)
                            select :round, region, respondents from unnest(:regions, :respondents) as i (region, respondents)
                            """)
                    .bind("round", round)
                    .bind("regions", respondents.keySet().toArray(String[]::new))
                    .bind("respondents", respondents.values().toArray(Integer[]::new))
                    .execute();
        });
    }

    /**
     * The rounds that take no answers and await no more outcomes, whose shares are all told, and whose digest has grown since
     * it was told.
     */
    public List<String> withNewDigest() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select round.round
                        from round join tally using (round)
                        where %s
                        group by round.round
                        having bool_and(tally.emitted_revision = tally.revision)
                           and round.digest_revision < round.revision + sum(tally.revision + tally.emitted_revision)
                        order by round.round
                        """.formatted(COMPLETE)).mapTo(String.class).list());
    }

    /** Keeps the revision of the digest that has been told. */
    public void digestTold(String round, long revision) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update round set digest_revision = :revision where round = :round and digest_revision < :revision")
                .bind("round", round)
                .bind("revision", revision)
                .execute());
    }

    /** Has the digest told again, although nothing has changed. */
    public void tellDigestAgain(String round) {
        jdbi.useHandle(handle -> handle.createUpdate("update round set digest_revision = 0 where round = :round")
                .bind("round", round)
                .execute());
    }
}
