package se.oppnajamforelser.survey.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Sent;
import se.oppnajamforelser.survey.answer.Submission;

/** A response as the columns of its table, both ways; values by the name of their parameter. */
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

    static Map<String, Object> key(ResponseKey key) {
        return Map.of("round", key.round(), "unit", key.unit(), "part", key.part());
    }

    static Map<String, Object> state(Response response) {
        Map<String, Object> values = new HashMap<>(key(response.key()));
        values.put("state", response.state().code());
        return values;
    }

    static Map<String, Object> draft(Draft draft) {
        return Map.of(
                "revision", draft.revision(),
                "answers", JsonColumn.of(draft.answers()),
                "comments", JsonColumn.of(draft.comments()));
    }

    static Map<String, Object> change(AnswerChange change) {
        return Map.of(
                "changedAt", change.author().at(),
                "changedBy", change.author().name(),
                "answerState", change.author().state().name(),
                "reason", change.author().reason(),
                "changedAnswers", JsonColumn.ofChanges(change.answers()),
                "changedComments", JsonColumn.ofChanges(change.comments()));
    }

    static Map<String, Object> submission(Submission submission, String sentAnswers) {
        Receipt receipt = submission.receipt();
        return Map.of(
                "submission", receipt.revision(),
                "catalogue", receipt.catalogue(),
                "submittedAt", receipt.submittedAt(),
                "submittedBy", receipt.submittedBy(),
                "sha256", receipt.sha256(),
                "sentAnswers", sentAnswers,
                "answered", receipt.answers(),
                "remarks", JsonColumn.of(submission.remarks()),
                "declined", submission.declined());
    }
}
