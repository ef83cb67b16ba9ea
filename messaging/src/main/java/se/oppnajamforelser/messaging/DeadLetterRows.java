package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;

/** The table dead_letter. */
@Singleton
class DeadLetterRows {

    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Jdbi jdbi;

    DeadLetterRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Keeps a record, once. If the place in the topic is known with another payload, the topic has been made anew, and
     * the new record takes the row.
     */
    void keep(ConsumerRecord<String, byte[]> record, String reason) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into dead_letter as known (topic, partition, record_offset, key, headers, payload, reason)
                        values (:topic, :partition, :offset, :key, cast(:headers as jsonb), :payload, :reason)
                        on conflict (topic, partition, record_offset) do update
                        set key = excluded.key, headers = excluded.headers, payload = excluded.payload,
                            reason = excluded.reason, first_seen_at = now(), state = 'waiting',
                            settled_at = null, settled_by = null, remark = null
                        where known.payload is distinct from excluded.payload
                        """)
                .bind("topic", record.topic())
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("key", Optional.ofNullable(record.key()).map(DeadLetterRows::storable))
                .bind("headers", headers(record))
                .bind("payload", record.value())
                .bind("reason", storable(reason))
                .execute());
    }

    /** Letters after an id, the oldest first. */
    List<DeadLetter> list(Optional<DeadLetterState> state, long after, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from dead_letter
                        where id > :after and (cast(:state as text) is null or state = :state)
                        order by id limit :atMost
                        """)
                .bind("after", after)
                .bind("state", state.map(DeadLetterState::code))
                .bind("atMost", atMost)
                .map((row, context) -> letter(row))
                .list());
    }

    Optional<DeadLetter> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from dead_letter where id = :id")
                .bind("id", id)
                .map((row, context) -> letter(row))
                .findOne());
    }

    Optional<Long> nearest(long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from dead_letter order by abs(id - :id), id limit 1")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .findOne());
    }

    Optional<byte[]> payload(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select payload from dead_letter where id = :id")
                .bind("id", id)
                .map((row, context) -> Optional.ofNullable(row.getBytes("payload")))
                .one());
    }

    /** Settles a letter that waits; whether it did. */
    boolean settle(long id, DeadLetterState state, String by, Optional<String> remark) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update dead_letter
                        set state = :state, settled_at = now(), settled_by = :by, remark = :remark
                        where id = :id and state = 'waiting'
                        """)
                        .bind("id", id)
                        .bind("state", state.code())
                        .bind("by", by)
                        .bind("remark", remark.map(DeadLetterRows::storable))
                        .execute())
                == 1;
    }

    long waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from dead_letter where state = 'waiting'")
                .mapTo(Long.class)
                .one());
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                Optional.ofNullable(row.getString("key")),
                headers(row.getString("headers")),
                row.getString("reason"),
                row.getTimestamp("first_seen_at").toInstant(),
                DeadLetterState.of(row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("settled_by")),
                Optional.ofNullable(row.getString("remark")));
    }

    private String headers(ConsumerRecord<String, byte[]> record) {
        SortedMap<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> headers.put(storable(header.key()), text(header.value())));
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text can always be written as JSON", e);
        }
    }

    private SortedMap<String, String> headers(String stored) {
        try {
            return json.readValue(stored, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database keeps nothing but JSON objects of texts as headers", e);
        }
    }

    private static String text(byte[] header) {
        return Optional.ofNullable(header)
                .map(value -> storable(new String(value, UTF_8)))
                .orElse("");
    }

    /** PostgreSQL has no place for the character NUL in a text; a poisonous record may well have one. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
