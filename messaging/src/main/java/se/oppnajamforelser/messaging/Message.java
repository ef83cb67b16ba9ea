package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import se.oppnajamforelser.catalogue.event.Event;

/**
 * An event on its way: its CloudEvents attributes and its JSON.
 *
 * @param topic the topic's name
 * @param key the event's key, which is the record's key
 * @param type the CloudEvents type
 * @param revision the event's revision
 * @param json the payload
 * @param at when the message was made, by the machine's clock
 */
record Message(String topic, String key, String type, long revision, String json, Instant at) {

    static Message of(Event event, EventJson json, Instant at) {
        return new Message(
                event.topic().topicName(),
                event.key(),
                event.type(),
                event.revision(),
                new String(json.write(event), UTF_8),
                at);
    }

    /** The Kafka record, with the headers of CloudEvents 1.0 in binary mode. */
    ProducerRecord<String, byte[]> toRecord(String source) {
        List<Header> headers = List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", key + "@" + revision),
                header("ce_source", source),
                header("ce_type", type),
                header("ce_time", at.toString()),
                header("content-type", "application/json"));
        return new ProducerRecord<>(topic, null, key, json.getBytes(UTF_8), headers);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
