package se.oppnajamforelser.aggregation.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;
import se.oppnajamforelser.aggregation.digest.TallyRevision;
import se.oppnajamforelser.aggregation.round.KnownRounds;
import se.oppnajamforelser.aggregation.share.RegionTally;
import se.oppnajamforelser.aggregation.share.TallyKey;
import se.oppnajamforelser.catalogue.indicator.Area;

/** Makes tallies of rows. */
@Singleton
class TallyRows {

    private final KnownRounds rounds;

    TallyRows(KnownRounds rounds) {
        this.rounds = rounds;
    }

    RegionTally tally(ResultSet row, StatementContext context) throws SQLException {
        TallyKey key = new TallyKey(row.getString("round"), row.getString("region"), row.getString("area"));
        int units = row.getInt("units");
        return new RegionTally(
                key,
                row.getLong("revision"),
                units,
                row.getInt("responded"),
                TallyText.read(area(key), units, row.getString("counts")));
    }

    KeptTally kept(ResultSet row, StatementContext context) throws SQLException {
        return new KeptTally(tally(row, context), row.getLong("repairs"), row.getLong("emitted_revision"));
    }

    TallyInRound inRound(ResultSet row, StatementContext context) throws SQLException {
        RegionTally kept = tally(row, context);
        return new TallyInRound(kept, kept.ofInvited(row.getInt("respondents")), RoundStates.STATE.map(row, context));
    }

    TallyRevision revision(ResultSet row, StatementContext context) throws SQLException {
        return new TallyRevision(
                row.getString("region"),
                row.getString("area"),
                row.getLong("revision"),
                row.getLong("emitted_revision"),
                row.getLong("repairs"));
    }

    String counts(RegionTally tally) {
        return TallyText.write(area(tally.key()), tally.tallies());
    }

    private Area area(TallyKey key) {
        return rounds.round(key.round()).area(key.area());
    }
}
