package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.answer.Entry;
import se.oppnajamforelser.survey.answer.Response;
import se.oppnajamforelser.survey.answer.ResponseKey;

/** What each unit has written and sent; every change goes together with its history, in one statement. */
@Singleton
public class Responses {

    private static final RowMapper<Response> RESPONSE = (row, context) -> ResponseRow.read(row);

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
            from unnest(:rounds, :units, :parts) wanted (round, unit, part)
            join response r using (round, unit, part)
            order by r.round, r.unit, r.part
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

    private static final String KEEP = """
            with entry as (
                select *
                from unnest(:rounds, :units, :parts, :states, :revisions, :answers, :comments, :changedAt, :changedBy,
                        :submissions, :submittedAt, :sha256, :remarks, :declined,
                        :answerStates, :reasons, :changedAnswers, :changedComments,
                        :catalogues, :submittedBy, :answered, :sentAnswers)
                    as e (round, unit, part, state, revision, answers, comments, changed_at, changed_by,
                        submission, submitted_at, sha256, remarks, declined,
                        answer_state, reason, changed_answers, changed_comments,
                        catalogue, submitted_by, answered, sent_answers)
            ), changed as (
                insert into answer_change (round, unit, part, revision, at, author, state, reason, answers, comments)
                select round, unit, part, revision::bigint, changed_at::timestamptz, changed_by, answer_state, reason,
                    changed_answers::jsonb, changed_comments::jsonb
                from entry
                where answer_state is not null
            ), sent as (
                insert into submission (round, unit, part, revision, catalogue, submitted_at, submitted_by, sha256,
                    answers, answered, remarks)
                select round, unit, part, submission::bigint, catalogue, submitted_at::timestamptz, submitted_by, sha256,
                    sent_answers::jsonb, answered::integer, remarks::jsonb
                from entry
                where catalogue is not null
            )
            update response
            set state = entry.state, revision = entry.revision::bigint, answers = entry.answers::jsonb,
                comments = entry.comments::jsonb, changed_at = entry.changed_at::timestamptz,
                changed_by = entry.changed_by, submission = entry.submission::bigint,
                submitted_at = entry.submitted_at::timestamptz, sha256 = entry.sha256, remarks = entry.remarks::jsonb,
                declined = entry.declined::boolean
            from entry
            where response.round = entry.round and response.unit = entry.unit and response.part = entry.part
            """;

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
    public Optional<Response> find(ResponseKey key, Collection<String> elsewhere) {
        return select(SELECT, List.of(key), elsewhere).stream().findFirst();
    }

    /** The same, held until the end of the transaction: no one else changes the response meanwhile. */
    public Optional<Response> lock(ResponseKey key, Collection<String> elsewhere) {
        return Optional.ofNullable(lock(List.of(key), elsewhere).get(key));
    }

    /** Several responses, held; taken in their order, so that no two transactions wait for each other in a circle. */
    public Map<ResponseKey, Response> lock(Collection<ResponseKey> keys, Collection<String> elsewhere) {
        return select(SELECT + "for update of r", keys, elsewhere).stream()
                .collect(Collectors.toMap(Response::key, Function.identity()));
    }

    private List<Response> select(String sql, Collection<ResponseKey> keys, Collection<String> elsewhere) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("rounds", String.class, texts(keys, ResponseKey::round))
                .bindArray("units", String.class, texts(keys, ResponseKey::unit))
                .bindArray("parts", String.class, texts(keys, ResponseKey::part))
                .bindArray("elsewhere", String.class, elsewhere.toArray())
                .map(RESPONSE)
                .list());
    }

    /** The responses of these units to every part, each with what its unit has written in the others. */
    public List<Response> of(String round, Collection<String> units) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT_UNITS)
                .bind("round", round)
                .bindArray("units", String.class, units.toArray())
                .map(RESPONSE)
                .list());
    }

    /** Number of comments by question, in all responses of a round. */
    public Map<String, Integer> comments(String round) {
        Map<String, Integer> comments = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select question, count(*) as comments
                        from response, jsonb_object_keys(comments) as question
                        where round = :round
                        group by question
                        """)
                .bind("round", round)
                .map((row, context) -> comments.put(row.getString("question"), row.getInt("comments")))
                .list());
        return comments;
    }

    /** Keeps what has become of responses that are held, each at most once. */
    public void keep(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        int rows = jdbi.withHandle(
                handle -> EntryColumns.bind(handle.createUpdate(KEEP), entries).execute());
        if (rows != entries.size()) {
            throw new IllegalStateException(
                    "responses: " + rows + " kept (expected: " + entries.size() + ", those that were held)");
        }
    }

    private static Object[] texts(Collection<ResponseKey> keys, Function<ResponseKey, String> text) {
        return keys.stream().map(text).toArray();
    }
}
