package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table outbox. Taking out is for the relay, within its transaction. */
@Singleton
class OutboxRows {

    private static final RowMapper<Row> ROW = (rs, context) -> new Row(
            rs.getLong("id"),
            new Message(
                    rs.getString("topic"),
                    rs.getString("key"),
                    rs.getString("type"),
                    rs.getLong("revision"),
                    rs.getString("payload"),
                    rs.getTimestamp("added_at").toInstant()));

    private final Jdbi jdbi;

    OutboxRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One round trip, whatever the number; the ids grow in the order of the list. */
    void add(List<Message> messages) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into outbox (topic, key, type, revision, payload)
                    values (:topic, :key, :type, :revision, :payload)
                    """);
            messages.forEach(message -> batch.bind("topic", message.topic())
                    .bind("key", message.key())
                    .bind("type", message.type())
                    .bind("revision", message.revision())
                    .bind("payload", message.json())
                    .add());
            batch.execute();
        });
    }

    /**
     * Takes the oldest messages out, in order of id; they are back if the transaction is rolled back. Another instance
     * that does the same meanwhile waits for the first row of them until this transaction ends.
     *
     * <p>The commit need not wait for the disk: a deletion that is lost in a crash means that what was sent is sent once
     * more. By id, not up to an id: a transaction that took a lower one may still be on its way.
     */
    List<Message> takeOldest(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        delete from outbox
                        where id = any (array(select id from outbox order by id limit :atMost for update))
                        and (select set_config('synchronous_commit', 'off', true)) is not null
                        returning *
                        """).bind("atMost", atMost).map(ROW).stream()
                .sorted(Comparator.comparingLong(Row::id))
                .map(Row::message)
                .toList());
    }

    long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox")
                .mapTo(Long.class)
                .one());
    }

    /** How long the oldest event has waited, in seconds by the database's clock; 0 if none waits. */
    double ageSeconds() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(extract(epoch from now() - min(added_at)), 0) from outbox")
                .mapTo(Double.class)
                .one());
    }

    /** A message that waits, under the id that says when its turn comes. */
    private record Row(long id, Message message) {}
}
