package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Standing;

/** Where the units of a round stand with its parts; the whole frame at a time. */
@Singleton
public class Standings {

    private static final String SELECT = """
            select unit, part, state, revision, submission, submitted_at, declined from response
            where round = :round
            """;

    private static final RowMapper<Standing> STANDING = (row, context) -> new Standing(
            row.getString("unit"),
            row.getString("part"),
            ResponseState.ofCode(row.getString("state")),
            row.getLong("revision"),
            row.getLong("submission"),
            Columns.optionalInstant(row, "submitted_at"),
            row.getBoolean("declined"));

    private final Jdbi jdbi;

    Standings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Makes an empty response for every unit and part, open for answers. */
    public void open(String round, Collection<String> units, Collection<String> parts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into response (round, unit, part, state, takes_answers)
                        select :round, unit, part, :state, true
                        from unnest(:units) unit cross join unnest(:parts) part
                        """)
                .bind("round", round)
                .bind("state", ResponseState.NOT_STARTED.code())
                .bindArray("units", String.class, units.toArray())
                .bindArray("parts", String.class, parts.toArray())
                .execute());
    }

    /** Every standing of a round, by unit and part. */
    public List<Standing> of(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "order by unit, part")
                .bind("round", round)
                .map(STANDING)
                .list());
    }

    /**
     * The same, held until the end of the transaction. Waits for submissions that are on their way; those that come
     * after wait, and then find what {@link #move} has written.
     */
    public List<Standing> lock(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "order by unit, part for update")
                .bind("round", round)
                .map(STANDING)
                .list());
    }

    /** Writes the states of locked standings, and that the round takes answers. */
    public void admit(String round, List<Standing> standings) {
        move(round, standings, true);
    }

    /** Writes the states of locked standings, and that the round takes no more answers. */
    public void shut(String round, List<Standing> standings) {
        move(round, standings, false);
    }

    private void move(String round, List<Standing> standings, boolean takesAnswers) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update response set state = moved.state, takes_answers = :takesAnswers
                        from unnest(:units, :parts, :states) moved (unit, part, state)
                        where response.round = :round and response.unit = moved.unit and response.part = moved.part
                        """)
                .bind("round", round)
                .bind("takesAnswers", takesAnswers)
                .bindArray(
                        "units",
                        String.class,
                        standings.stream().map(Standing::unit).toArray())
                .bindArray(
                        "parts",
                        String.class,
                        standings.stream().map(Standing::part).toArray())
                .bindArray(
                        "states",
                        String.class,
                        standings.stream()
                                .map(standing -> standing.state().code())
                                .toArray())
                .execute());
    }
}
