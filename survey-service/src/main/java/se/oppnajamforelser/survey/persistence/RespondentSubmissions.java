package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.quality.Collected.Submissions;
import se.oppnajamforelser.survey.respondent.RespondentSubmission;

/** What was sent in for respondents, from the beginning; only ever added to. */
@Singleton
public class RespondentSubmissions {

    private static final String INSERT = """
            insert into respondent_submission (round, respondent, part, revision, catalogue, submitted_at, submitted_by,
                sha256, answers, answered, declined, remarked)
            select round, respondent, part, revision, catalogue, submitted_at::timestamptz, submitted_by, sha256,
                answers::jsonb, answered, declined, string_to_array(remarked, ' ')
            from unnest(:rounds, :respondents, :parts, :revisions, :catalogues, :submittedAt, :submittedBy, :sha256,
                    :answers, :answered, :declined, :remarked)
                as s (round, respondent, part, revision, catalogue, submitted_at, submitted_by, sha256,
                    answers, answered, declined, remarked)
            """;

    /** The page is cut by the list, so that it holds all parts of a respondent and is found by the index. */
    private static final String PAGE = """
            select s.*, s.respondent as unit, r.groups, r.weight
            from (
                select round, code, groups, weight from respondent
                where round = :round and code > :after
                and exists (
                    select 1 from respondent_submission
                    where respondent_submission.round = respondent.round and respondent = code
                )
                order by code
                limit :most
            ) r
            cross join lateral (
                select distinct on (part) * from respondent_submission
                where respondent_submission.round = r.round and respondent = r.code
                order by part, revision desc
            ) s
            order by r.code, s.part
            """;

    private static final String COUNTED = """
            select count(*) filter (where revision = 2) as corrected, max(submitted_at) as last
            from respondent_submission where round = :round
            """;

    private static final String REMARKED = """
            select check_id, count(*) as parts
            from (
                select distinct on (respondent, part) remarked from respondent_submission
                where round = :round
                order by respondent, part, revision desc
            ) newest, unnest(remarked) check_id
            group by check_id
            """;

    private static final RowMapper<Filed> FILED = (row, context) -> new Filed(
            ReceiptRow.read(row), JsonColumn.texts(row.getString("answers")), Optional.of(Respondents.background(row)));

    private final Jdbi jdbi;

    RespondentSubmissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps what is sent in, in one statement. The round is locked. */
    public void add(List<RespondentSubmission> sent) {
        if (sent.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> bind(handle.createUpdate(INSERT), sent).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, List<RespondentSubmission> sent) {
        return statement
                .bindArray("rounds", String.class, receipts(sent, Receipt::round))
                .bindArray("respondents", String.class, receipts(sent, Receipt::unit))
                .bindArray("parts", String.class, receipts(sent, Receipt::part))
                .bindArray("revisions", Long.class, receipts(sent, Receipt::revision))
                .bindArray("catalogues", String.class, receipts(sent, Receipt::catalogue))
                .bindArray(
                        "submittedAt", String.class, receipts(sent, receipt -> String.valueOf(receipt.submittedAt())))
                .bindArray("submittedBy", String.class, receipts(sent, Receipt::submittedBy))
                .bindArray("sha256", String.class, receipts(sent, Receipt::sha256))
                .bindArray("answered", Integer.class, receipts(sent, Receipt::answers))
                .bindArray(
                        "answers",
                        String.class,
                        column(sent, one -> JsonColumn.of(one.submission().answers())))
                .bindArray("declined", Boolean.class, column(sent, one -> one.submission()
                        .declined()))
                .bindArray("remarked", String.class, column(sent, one -> String.join(" ", one.remarked())));
    }

    private static Object[] receipts(List<RespondentSubmission> sent, Function<Receipt, ?> value) {
        return column(sent, one -> value.apply(one.submission().receipt()));
    }

    private static Object[] column(List<RespondentSubmission> sent, Function<RespondentSubmission, ?> value) {
        return sent.stream().map(value).toArray();
    }

    /** Revision of the newest submission by code of the respondent, by id of the part. */
    public Map<String, SortedMap<String, Long>> revisions(String round) {
        Map<String, SortedMap<String, Long>> revisions = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select part, respondent, max(revision) as newest from respondent_submission
                        where round = :round
                        group by part, respondent
                        """)
                .bind("round", round)
                .map((row, context) -> revisions
                        .computeIfAbsent(row.getString("part"), none -> new TreeMap<>())
                        .put(row.getString("respondent"), row.getLong("newest")))
                .list());
        return revisions;
    }

    /**
     * The newest submissions of those respondents who have any, in order of code and part. In the caller's transaction.
     *
     * @param after the code that the first one comes after; blank for the first page
     * @param most the largest number of respondents
     */
    public List<Filed> newest(String round, String after, int most) {
        return jdbi.withHandle(handle -> {
            ByIndex.lookUp(handle);
            return handle.createQuery(PAGE)
                    .bind("round", round)
                    .bind("after", after)
                    .bind("most", most)
                    .map(FILED)
                    .list();
        });
    }

    /** What has been sent in, counted. */
    public Submissions counted(String round) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTED)
                .bind("round", round)
                .map((row, context) -> new Submissions(
                        row.getInt("corrected"), Columns.optionalInstant(row, "last"), remarked(handle, round)))
                .one());
    }

    private static Map<String, Integer> remarked(Handle handle, String round) {
        Map<String, Integer> parts = new TreeMap<>();
        handle.createQuery(REMARKED)
                .bind("round", round)
                .map((row, context) -> parts.put(row.getString("check_id"), row.getInt("parts")))
                .list();
        return parts;
    }
}
