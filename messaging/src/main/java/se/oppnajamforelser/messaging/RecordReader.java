package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/** Makes events of records, and refuses a record that contradicts itself. */
@Singleton
class RecordReader {

    private final EventJson json;

    RecordReader(EventJson json) {
        this.json = json;
    }

    /**
     * The event of a record. The topic says what it is; a record without {@code ce_type} is taken as that.
     *
     * @throws UnreadableEventException if it has no value, holds something else, or its type or key says something else
     */
    Event read(Topic topic, ConsumerRecord<String, byte[]> record) {
        Event event = json.read(topic, value(topic, record));
        expect("key", Optional.ofNullable(record.key()).orElse("none"), event.key());
        type(record).ifPresent(type -> expect("ce_type", type, event.type()));
        return event;
    }

    private static byte[] value(Topic topic, ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.value())
                .orElseThrow(
                        () -> new UnreadableEventException(topic.topicName() + ": the record has no value (expected: "
                                + topic.event().getSimpleName() + "; states are never removed)"));
    }

    private static Optional<String> type(ConsumerRecord<String, byte[]> record) {
        return Optional.ofNullable(record.headers().lastHeader("ce_type"))
                .map(header -> new String(header.value(), UTF_8));
    }

    private static void expect(String what, String found, String expected) {
        if (!found.equals(expected)) {
            throw new UnreadableEventException(what + ": " + found + " (expected, by the content: " + expected + ")");
        }
    }
}
