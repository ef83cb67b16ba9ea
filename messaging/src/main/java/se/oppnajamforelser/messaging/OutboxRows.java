package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table outbox. Reading and deleting are for the relay, within its transaction. */
@Singleton
class OutboxRows {

    /** Any number will do, as long as nothing else in the database takes it. */
    private static final long RELAY_LOCK = 0x6f6a_6f75_7462_6f78L;

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

    OutboxRows(DataSource dataSource) {
        this.jdbi = QuietJdbi.over(dataSource);
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
     * Waits until no other instance relays; the lock is let go at the end of the transaction. Its commit need not wait for
     * the disk: it only deletes what was sent, and a deletion that is lost in a crash means that it is sent once more.
     */
    void lock() {
        jdbi.useHandle(handle -> handle.execute("""
                select set_config('lock_timeout', '10s', true),
                       set_config('synchronous_commit', 'off', true),
                       pg_advisory_xact_lock(?)
                """, RELAY_LOCK));
    }

    List<Row> oldest(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from outbox order by id limit :atMost")
                .bind("atMost", atMost)
                .map(ROW)
                .list());
    }

    /** By id, not up to an id: a transaction that took a lower one may still be on its way. */
    void delete(List<Row> rows) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from outbox where id = any(:ids)")
                .bind("ids", rows.stream().map(Row::id).toArray(Long[]::new))
                .execute());
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
    record Row(long id, Message message) {}
}
