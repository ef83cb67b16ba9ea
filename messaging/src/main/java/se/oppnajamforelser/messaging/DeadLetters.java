package se.oppnajamforelser.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jboss.logging.Logger;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * What could not be read or handled: kept, told on the service's dead-letter topic, and run again or discarded when
 * someone has looked at it.
 */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 2_000;

    private final DeadLetterRows rows;
    private final Handlers handlers;
    private final EventJson json;
    private final EventSender sender;
    private final ServiceName service;

    DeadLetters(DeadLetterRows rows, Handlers handlers, EventJson json, EventSender sender, ServiceName service) {
        this.rows = rows;
        this.handlers = handlers;
        this.json = json;
        this.sender = sender;
        this.service = service;
    }

    /** Keeps a record for good; the returned copy is to be sent before the record is acknowledged. */
    ProducerRecord<String, byte[]> keep(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        String reason = reason(failure);
        LOG.warnf(
                "Dead letter: %s, partition %d, offset %d: %s",
                record.topic(), record.partition(), record.offset(), Failures.describe(failure));
        rows.keep(record, reason);
        return copy(record, reason);
    }

    /**
     * Has a letter handled by the handler of its topic. The same rule as ever decides whether its revision is still
     * news. Marked only when everything is sent, so that a crash leaves it waiting.
     *
     * @param payload the original payload, or a mended one
     * @throws UnreadableEventException if the payload is not the topic's event
     * @throws RuntimeException what the handler throws
     */
    void rerun(DeadLetter letter, byte[] payload, String by) {
        Topic topic = Topic.named(letter.topic())
                .orElseThrow(() -> new UnreadableEventException("unknown topic " + letter.topic()));
        sender.sendAll(handlers.handle(topic, List.of(json.read(topic, payload))));
        rows.settle(letter.id(), DeadLetterState.RERUN, by, Optional.empty());
    }

    /** Why something could not be read or handled, for the office; it may quote the payload, so it is never logged. */
    static String reason(RuntimeException failure) {
        String reason = failure.getClass().getSimpleName()
                + Optional.ofNullable(failure.getMessage())
                        .map(message -> ": " + message)
                        .orElse("");
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record, String reason) {
        Stream<Header> ours = Stream.of(
                header("reason", reason),
                header("original_topic", record.topic()),
                header("original_partition", String.valueOf(record.partition())),
                header("original_offset", String.valueOf(record.offset())));
        List<Header> headers =
                Stream.concat(Stream.of(record.headers().toArray()), ours).toList();
        return new ProducerRecord<>(service.deadLetterTopic(), null, record.key(), record.value(), headers);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
