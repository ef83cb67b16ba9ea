package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.round.RoundState;
import se.oppnajamforelser.survey.round.SurveyRound;

/** How far each round has come. A round that has never been opened is planned and has no row. */
@Singleton
public class SurveyRounds {

    private static final RowMapper<SurveyRound> ROUND = (row, context) -> new SurveyRound(
            row.getString("id"),
            RoundState.ofCode(row.getString("state")),
            row.getLong("revision"),
            Columns.optionalInstant(row, "opened_at"));

    private final Jdbi jdbi;

    SurveyRounds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rounds that have been opened, by id. */
    public Map<String, SurveyRound> opened() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from round").map(ROUND).stream()
                .collect(Collectors.toMap(SurveyRound::id, round -> round)));
    }

    /** How far a round of the catalogue has come. */
    public SurveyRound get(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from round where id = :id")
                .bind("id", id)
                .map(ROUND)
                .findOne()
                .orElseGet(() -> SurveyRound.planned(id)));
    }

    /** The same, held until the end of the transaction: no one else changes the round meanwhile. */
    public SurveyRound lock(String id) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into round (id, state, revision, changed_at, changed_by)
                            values (:id, 'planned', 0, now(), 'survey-service')
                            on conflict do nothing
                            """).bind("id", id).execute();
            return handle.createQuery("select * from round where id = :id for update")
                    .bind("id", id)
                    .map(ROUND)
                    .one();
        });
    }

    /** Keeps a round that is {@link #lock}ed. */
    public void put(SurveyRound round, Instant at, String by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update round
                        set state = :state, revision = :revision, opened_at = :openedAt, changed_at = :at, changed_by = :by
                        where id = :id
                        """)
                .bind("id", round.id())
                .bind("state", round.state().code())
                .bind("revision", round.revision())
                .bind("openedAt", round.openedAt())
                .bind("at", at)
                .bind("by", by)
                .execute());
    }
}
