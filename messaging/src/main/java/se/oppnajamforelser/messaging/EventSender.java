package se.oppnajamforelser.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.oppnajamforelser.catalogue.event.Event;

/**
 * Tells events to the other services at once. For services that store first and can tell the same again; where a
 * person's command starts the chain, use {@link Outbox}.
 *
 * <p>There is one producer in a service, opened when it is first needed.
 */
@ApplicationScoped
public class EventSender {

    private final KafkaSettings kafka;
    private final Topics topics;
    private final ServiceName service;
    private final EventJson json;
    private final MeterRegistry metrics;
    private Optional<Producer<String, byte[]>> open = Optional.empty();

    EventSender(KafkaSettings kafka, Topics topics, ServiceName service, EventJson json, MeterRegistry metrics) {
        this.kafka = kafka;
        this.topics = topics;
        this.service = service;
        this.json = json;
        this.metrics = metrics;
    }

    /**
     * Sends the events and waits until every replica in sync has all of them. The order is kept for each key. Call it
     * when the transaction that stored the state is committed, never within.
     *
     * @throws SendFailedException if one of them was not acknowledged within 30 s; send all of them again
     * @throws IllegalArgumentException if an event is larger than {@link EventJson#MAX_BYTES}; none is sent
     */
    public void send(Collection<? extends Event> events) {
        sendAll(records(events));
    }

    List<ProducerRecord<String, byte[]>> records(Collection<? extends Event> events) {
        Instant now = Instant.now();
        return events.stream()
                .map(event -> Message.of(event, json, now).toRecord(service.source()))
                .toList();
    }

    void sendAll(List<ProducerRecord<String, byte[]>> records) {
        if (records.isEmpty()) {
            return;
        }
        try {
            topics.ensure();
            acknowledged(sent(records));
        } catch (KafkaException e) {
            discardIfBroken(e);
            throw new SendFailedException(
                    "could not send " + records.size() + " records, the first to "
                            + records.get(0).topic() + " with key "
                            + records.get(0).key(),
                    e);
        }
        records.forEach(record ->
                metrics.counter("oj.events.sent", "topic", record.topic()).increment());
    }

    private List<Future<RecordMetadata>> sent(List<ProducerRecord<String, byte[]>> records) {
        Producer<String, byte[]> producer = producer();
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        records.forEach(record -> sent.add(producer.send(record)));
        return sent;
    }

    private static void acknowledged(List<Future<RecordMetadata>> sent) {
        for (Future<RecordMetadata> one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        Producer<String, byte[]> producer = open.orElseGet(
                () -> new KafkaProducer<>(kafka.forProducer(), new StringSerializer(), new ByteArraySerializer()));
        open = Optional.of(producer);
        return producer;
    }

    /** A producer that has met a fatal error refuses everything after it, so the next send opens a new one. */
    private synchronized void discardIfBroken(KafkaException e) {
        if (e instanceof RetriableException) {
            return;
        }
        open.ifPresent(producer -> producer.close(Duration.ZERO));
        open = Optional.empty();
    }

    @PreDestroy
    synchronized void close() {
        open.ifPresent(producer -> producer.close(Duration.ofSeconds(5)));
        open = Optional.empty();
    }
}
