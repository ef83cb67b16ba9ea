package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.Draft;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;
import se.oppnajamforelser.survey.answer.Submission;

/** What each unit has written and sent; every change goes together with its history, in one statement. */
@Singleton
public class Responses {

    /** {@code || '{}'} unpacks the other drafts once, and not once for each key. */
    private static final String SELECT = """
            select r.*, (
                select coalesce(jsonb_object_agg(key, o.answers -> key), '{}')
                from (
                    select other.answers || '{}' as answers from response other
                    where cardinality(:elsewhere) > 0
                    and other.round = r.round and other.unit = r.unit and other.part <> r.part
                    offset 0
                ) o, unnest(:elsewhere) key
                where o.answers -> key is not null
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
            values (:round, :unit, :part, :revision, :changedAt, :changedBy, cast(:answerState as answer_state), :reason,
                    cast(:changedAnswers as jsonb), cast(:changedComments as jsonb))
            """;

    private static final String KEEP_SUBMISSION = """
            insert into submission (round, unit, part, revision, catalogue, submitted_at, submitted_by, sha256, answers,
                                    answered, remarks)
            values (:round, :unit, :part, :submission, :catalogue, :submittedAt, :submittedBy, :sha256,
                    cast(:sentAnswers as jsonb), :answered, cast(:remarks as jsonb))
            """;

    private static final String DRAFT = """
            , revision = :revision, answers = cast(:answers as jsonb), comments = cast(:comments as jsonb),
            changed_at = :changedAt, changed_by = :changedBy
            """;

    private static final String SENT = """
            , submission = :submission, submitted_at = :submittedAt, sha256 = :sha256,
            remarks = cast(:remarks as jsonb), declined = :declined
            """;

    private static final String UPDATE = "update response set state = cast(:state as response_state)";
    private static final String OF_KEY = " where round = :round and unit = :unit and part = :part";

    private static final Sql FIND = new Sql(SELECT);
    private static final Sql LOCK = new Sql(SELECT + " for update of r");
    private static final Sql SETTLE = new Sql(UPDATE + OF_KEY);
    private static final Sql SAVE = new Sql("with kept as (" + KEEP_CHANGE + ")" + UPDATE + DRAFT + OF_KEY);
    private static final Sql SUBMIT = new Sql("with sent as (" + KEEP_SUBMISSION + ")" + UPDATE + SENT + OF_KEY);
    private static final Sql SAVE_AND_SUBMIT = new Sql(
            "with kept as (" + KEEP_CHANGE + "), sent as (" + KEEP_SUBMISSION + ")" + UPDATE + DRAFT + SENT + OF_KEY);

    private final DataSource dataSource;
    private final Jdbi jdbi;

    Responses(DataSource dataSource, Jdbi jdbi) {
        this.dataSource = dataSource;
        this.jdbi = jdbi;
    }

    /**
     * A response, as it stands.
     *
     * @param elsewhere keys of answers in other parts that are wanted too
     * @return empty if the round has never been opened
     */
    public Optional<Response> find(ResponseKey key, List<String> elsewhere) {
        return select(FIND, key, elsewhere);
    }

    /** The same, held until the end of the transaction: no one else changes the response meanwhile. */
    public Optional<Response> lock(ResponseKey key, List<String> elsewhere) {
        return select(LOCK, key, elsewhere);
    }

    /** The responses of these units to every part, each with what its unit has written in the others. */
    public List<Response> of(String round, Collection<String> units) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT_UNITS)
                .bind("round", round)
                .bindArray("units", String.class, units.toArray())
                .map((row, context) -> ResponseRow.read(row))
                .list());
    }

    /** Keeps the state of a response in which nothing else has changed. */
    public void settle(Response after) {
        run(SETTLE, ResponseRow.state(after));
    }

    /** Keeps a change of the draft. */
    public void save(Response after, AnswerChange change) {
        Map<String, Object> values = ResponseRow.state(after);
        values.putAll(ResponseRow.draft(after.draft()));
        values.putAll(ResponseRow.change(change));
        run(SAVE, values);
    }

    /** Keeps a submission of the draft as it stood. */
    public void submit(Response after, Submission submission) {
        Map<String, Object> values = ResponseRow.state(after);
        values.putAll(ResponseRow.submission(submission, JsonColumn.of(submission.answers())));
        run(SUBMIT, values);
    }

    /** Keeps a change of the draft and its submission. */
    public void saveAndSubmit(Response after, AnswerChange change, Submission submission) {
        Map<String, Object> draft = ResponseRow.draft(after.draft());
        Map<String, Object> values = ResponseRow.state(after);
        values.putAll(draft);
        values.putAll(ResponseRow.change(change));
        values.putAll(ResponseRow.submission(submission, sentAnswers(after.draft(), draft, submission)));
        run(SAVE_AND_SUBMIT, values);
    }

    /** Most often everything in the draft counts, and is written already. */
    private static String sentAnswers(Draft draft, Map<String, Object> written, Submission submission) {
        return submission.answers().equals(draft.answers())
                ? (String) written.get("answers")
                : JsonColumn.of(submission.answers());
    }

    private Optional<Response> select(Sql sql, ResponseKey key, List<String> elsewhere) {
        Map<String, Object> values = new HashMap<>(ResponseRow.key(key));
        values.put("elsewhere", elsewhere);
        return sql.findOne(dataSource, values, ResponseRow::read);
    }

    private void run(Sql sql, Map<String, Object> values) {
        int rows = sql.update(dataSource, values);
        if (rows != 1) {
            throw new IllegalStateException("response " + values.get("round") + "/" + values.get("unit") + "/"
                    + values.get("part") + ": " + rows + " rows (expected: 1)");
        }
    }
}
