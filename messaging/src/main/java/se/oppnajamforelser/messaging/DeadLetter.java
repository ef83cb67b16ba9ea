package se.oppnajamforelser.messaging;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A record that could not be read or handled; its payload is kept beside it.
 *
 * @param id number in this service
 * @param topic where it came from
 * @param partition where it came from
 * @param offset where it came from
 * @param key the record's key, if it had one
 * @param headers the record's headers as text
 * @param reason why it could not be read or handled; may quote the payload
 * @param firstSeenAt when, by the database's clock
 * @param state what has become of it
 * @param settledAt when it was run again or discarded
 * @param settledBy who did
 * @param remark why it was discarded
 */
record DeadLetter(
        long id,
        String topic,
        int partition,
        long offset,
        Optional<String> key,
        SortedMap<String, String> headers,
        String reason,
        Instant firstSeenAt,
        DeadLetterState state,
        Optional<Instant> settledAt,
        Optional<String> settledBy,
        Optional<String> remark) {

    DeadLetter {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }
}
