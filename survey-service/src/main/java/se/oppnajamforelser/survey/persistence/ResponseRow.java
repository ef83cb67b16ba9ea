package se.oppnajamforelser.survey.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Sent;

/** Reads a response from the columns of its table. */
final class ResponseRow {

    private ResponseRow() {}

    static Response read(ResultSet row) throws SQLException {
        return new Response(
                new ResponseKey(row.getString("round"), row.getString("unit"), row.getString("part")),
                ResponseState.ofCode(row.getString("state")),
                row.getBoolean("takes_answers"),
                readDraft(row),
                readSent(row),
                JsonColumn.texts(row.getString("elsewhere")));
    }

    private static Draft readDraft(ResultSet row) throws SQLException {
        Optional<String> by = Columns.optionalText(row, "changed_by");
        Optional<Change> changed =
                by.isEmpty() ? Optional.empty() : Optional.of(new Change(by.get(), Columns.instant(row, "changed_at")));
        return new Draft(
                row.getLong("revision"),
                JsonColumn.texts(row.getString("answers")),
                JsonColumn.texts(row.getString("comments")),
                changed);
    }

    private static Optional<Sent> readSent(ResultSet row) throws SQLException {
        long revision = row.getLong("submission");
        if (revision == 0) {
            return Optional.empty();
        }
        return Optional.of(new Sent(
                revision,
                Columns.instant(row, "submitted_at"),
                row.getString("sha256"),
                row.getBoolean("declined"),
                JsonColumn.texts(row.getString("remarks"))));
    }
}
