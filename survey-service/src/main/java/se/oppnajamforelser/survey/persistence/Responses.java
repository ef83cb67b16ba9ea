package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Sent;
import se.oppnajamforelser.survey.answer.Submission;

/** What each unit has written and sent; every change goes together with its history, in one statement. */
@Singleton
public class Responses {

    /** {@code jsonb_exists} is the operator {@code ?}, which JDBC would take for a parameter. */
    private static final String SELECT = """
            select r.*, (
                select coalesce(jsonb_object_agg(key, o.answers -> key), '{}')
                from response o, unnest(:elsewhere) key
                where o.round = r.round and o.unit = r.unit and o.part <> r.part and jsonb_exists(o.answers, key)
            ) elsewhere
            from response r
            where r.round = :round and r.unit = :unit and r.part = :part
            """;

    private static final String SELECT_UNITS = """
            select r.*, (
                select coalesce(jsonb_object_agg(answer.key, answer.value), '{}')
                from response o, jsonb_each(o.answers) answer
                where o.round = r.round and o.unit = r.unit and o.part <> r.part
            ) elsewhere
            from response r
            where r.round = :round and r.unit = any(:units)
            order by r.unit, r.part
            """;

    private static final String KEEP_CHANGE = """
            insert into answer_change (round, unit, part, revision, at, author, state, reason, answers, comments)
            values (:round, :unit, :part, :revision, :changedAt, :changedBy, :answerState, :reason,
                    cast(:changedAnswers as jsonb), cast(:changedComments as jsonb))
            """;

    private static final String KEEP_SUBMISSION = """
            insert into submission (round, unit, part, revision, catalogue, submitted_at, submitted_by, sha256, answers,
                                    answered, remarks)
            values (:round, :unit, :part, :submission, :catalogue, :submittedAt, :submittedBy, :sha256,
                    cast(:sentAnswers as jsonb), :answered, cast(:remarks as jsonb))
            """;

    private static final String DRAFT = """
            revision = :revision, answers = cast(:answers as jsonb), comments = cast(:comments as jsonb),
            changed_at = :changedAt, changed_by = :changedBy
            """;

    private static final String SENT = """
            submission = :submission, submitted_at = :submittedAt, sha256 = :sha256,
            remarks = cast(:remarks as jsonb), declined = :declined
            """;

    private static final String OF_KEY = " where round = :round and unit = :unit and part = :part";
    private static final String UPDATE = "update response set state = :state, ";

    private static final RowMapper<Response> RESPONSE = (row, context) -> new Response(
            new ResponseKey(row.getString("round"), row.getString("unit"), row.getString("part")),
            ResponseState.ofCode(row.getString("state")),
            row.getBoolean("takes_answers"),
            draft(row),
            sent(row),
            JsonColumn.texts(row.getString("elsewhere")));

    private final Jdbi jdbi;

    Responses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A response, as it stands.
     *
     * @param elsewhere keys of answers in other parts that are wanted too
     * @return empty if the round has never been opened
     */
    public Optional<Response> find(ResponseKey key, List<String> elsewhere) {
        return jdbi.withHandle(handle -> query(handle, SELECT, key, elsewhere));
    }

    /** The same, held until the end of the transaction: no one else changes the response meanwhile. */
    public Optional<Response> lock(ResponseKey key, List<String> elsewhere) {
        return jdbi.withHandle(handle -> query(handle, SELECT + " for update of r", key, elsewhere));
    }

    /** The responses of these units to every part, each with what its unit has written in the others. */
    public List<Response> of(String round, Collection<String> units) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT_UNITS)
                .bind("round", round)
                .bindArray("units", String.class, units.toArray())
                .map(RESPONSE)
                .list());
    }

    /** Keeps the state of a response in which nothing else has changed. */
    public void settle(Response after) {
        run("update response set state = :state" + OF_KEY, after, statement -> {});
    }

    /** Keeps a change of the draft. */
    public void save(Response after, AnswerChange change) {
        run("with kept as (" + KEEP_CHANGE + ")" + UPDATE + DRAFT + OF_KEY, after, statement -> {
            bindDraft(statement, after.draft());
            bindChange(statement, change);
        });
    }

    /** Keeps a submission of the draft as it stood. */
    public void submit(Response after, Submission submission) {
        run(
                "with sent as (" + KEEP_SUBMISSION + ")" + UPDATE + SENT + OF_KEY,
                after,
                statement -> bindSubmission(statement, submission, JsonColumn.of(submission.answers())));
    }

    /** Keeps a change of the draft and its submission. */
    public void saveAndSubmit(Response after, AnswerChange change, Submission submission) {
        run(
                "with kept as (" + KEEP_CHANGE + "), sent as (" + KEEP_SUBMISSION + ")" + UPDATE + DRAFT + ", " + SENT
                        + OF_KEY,
                after,
                statement -> {
                    String draftAnswers = bindDraft(statement, after.draft());
                    bindChange(statement, change);
                    bindSubmission(
                            statement,
                            submission,
                            submission.answers().equals(after.draft().answers())
                                    ? draftAnswers
                                    : JsonColumn.of(submission.answers()));
                });
    }

    private void run(String sql, Response after, Binding binding) {
        jdbi.useHandle(handle -> {
            var update = handle.createUpdate(sql).bind("state", after.state().code());
            bindKey(update, after.key());
            binding.bind(update);
            int rows = update.execute();
            if (rows != 1) {
                throw new IllegalStateException("response " + after.key() + ": " + rows + " rows (expected: 1)");
            }
        });
    }

    private interface Binding {
        void bind(SqlStatement<?> statement);
    }

    private static Optional<Response> query(Handle handle, String sql, ResponseKey key, List<String> elsewhere) {
        Query query = handle.createQuery(sql);
        bindKey(query, key);
        return query.bindArray("elsewhere", String.class, elsewhere)
                .map(RESPONSE)
                .findOne();
    }

    private static void bindKey(SqlStatement<?> statement, ResponseKey key) {
        statement.bind("round", key.round()).bind("unit", key.unit()).bind("part", key.part());
    }

    /** Gives the answers as they were written, since a submission most often has the same. */
    private static String bindDraft(SqlStatement<?> statement, Draft draft) {
        String answers = JsonColumn.of(draft.answers());
        statement
                .bind("revision", draft.revision())
                .bind("answers", answers)
                .bind("comments", JsonColumn.of(draft.comments()));
        return answers;
    }

    private static void bindChange(SqlStatement<?> statement, AnswerChange change) {
        statement
                .bind("changedAt", change.author().at())
                .bind("changedBy", change.author().name())
                .bind("answerState", change.author().state().name())
                .bind("reason", change.author().reason())
                .bind("changedAnswers", JsonColumn.ofChanges(change.answers()))
                .bind("changedComments", JsonColumn.ofChanges(change.comments()));
    }

    private static void bindSubmission(SqlStatement<?> statement, Submission submission, String sentAnswers) {
        statement
                .bind("submission", submission.receipt().revision())
                .bind("catalogue", submission.receipt().catalogue())
                .bind("submittedAt", submission.receipt().submittedAt())
                .bind("submittedBy", submission.receipt().submittedBy())
                .bind("sha256", submission.receipt().sha256())
                .bind("sentAnswers", sentAnswers)
                .bind("answered", submission.receipt().answers())
                .bind("remarks", JsonColumn.of(submission.remarks()))
                .bind("declined", submission.declined());
    }

    private static Draft draft(ResultSet row) throws SQLException {
        Optional<String> by = Columns.optionalText(row, "changed_by");
        Optional<Change> changed =
                by.isEmpty() ? Optional.empty() : Optional.of(new Change(by.get(), Columns.instant(row, "changed_at")));
        return new Draft(
                row.getLong("revision"),
                JsonColumn.texts(row.getString("answers")),
                JsonColumn.texts(row.getString("comments")),
                changed);
    }

    private static Optional<Sent> sent(ResultSet row) throws SQLException {
        long revision = row.getLong("submission");
        if (revision == 0) {
            return Optional.empty();
        }
        SortedMap<String, String> remarks = new TreeMap<>(JsonColumn.texts(row.getString("remarks")));
        return Optional.of(new Sent(
                revision,
                Columns.instant(row, "submitted_at"),
                row.getString("sha256"),
                row.getBoolean("declined"),
                remarks));
    }
}
