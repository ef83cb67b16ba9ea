package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import se.oppnajamforelser.survey.answer.AnswerChange;
import se.oppnajamforelser.survey.answer.AnswerState;
import se.oppnajamforelser.survey.answer.Author;
import se.oppnajamforelser.survey.answer.Filed;
import se.oppnajamforelser.survey.answer.Receipt;
import se.oppnajamforelser.survey.answer.ResponseKey;

/** What has been written and sent in, from the beginning; only ever added to. */
@Singleton
public class AnswerHistory {

    private static final RowMapper<AnswerChange> CHANGE = (row, context) -> new AnswerChange(
            row.getLong("revision"),
            new Author(
                    row.getString("author"),
                    Columns.instant(row, "at"),
                    AnswerState.valueOf(row.getString("state")),
                    Columns.optionalText(row, "reason")),
            JsonColumn.changes(row.getString("answers")),
            JsonColumn.changes(row.getString("comments")));

    private static final RowMapper<Receipt> RECEIPT = (row, context) -> ReceiptRow.read(row);

    private static final RowMapper<Filed> FILED = (row, context) ->
            new Filed(ReceiptRow.read(row), JsonColumn.texts(row.getString("answers")), Optional.empty());

    private static final String OF_KEY = " where round = :round and unit = :unit and part = :part order by revision";

    private final Jdbi jdbi;

    AnswerHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every change of a draft, the first one first. */
    public List<AnswerChange> changes(ResponseKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from answer_change" + OF_KEY)
                .bindMethods(key)
                .map(CHANGE)
                .list());
    }

    /** The receipt of every submission of a part, the first one first. */
    public List<Receipt> receipts(ResponseKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from submission" + OF_KEY)
                .bindMethods(key)
                .map(RECEIPT)
                .list());
    }

    /** The receipt of the newest submission; empty if nothing is submitted. */
    public Optional<Receipt> receipt(ResponseKey key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from submission" + OF_KEY + " desc limit 1")
                .bindMethods(key)
                .map(RECEIPT)
                .findOne());
    }

    /**
     * The newest submission of every unit and part of a round, in order of unit and part.
     *
     * @param after the code that the first unit comes after; blank for all
     */
    public List<Filed> newest(String round, String after) {
        String newest = """
                select distinct on (unit, part) * from submission
                where round = :round and unit > :after
                order by unit, part, revision desc
                """;
        return jdbi.withHandle(handle -> handle.createQuery(newest)
                .bind("round", round)
                .bind("after", after)
                .map(FILED)
                .list());
    }
}
