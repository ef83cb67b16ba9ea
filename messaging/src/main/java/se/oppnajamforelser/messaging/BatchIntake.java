package se.oppnajamforelser.messaging;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * Takes in a batch of one topic: reads it, has it handled, and puts what cannot be read or handled with the dead
 * letters. When it returns, every record of the batch is in the database in one way or the other.
 */
final class BatchIntake {

    private final Topic topic;
    private final RecordReader reader;
    private final Handlers handlers;
    private final DeadLetters deadLetters;

    BatchIntake(Topic topic, RecordReader reader, Handlers handlers, DeadLetters deadLetters) {
        this.topic = topic;
        this.reader = reader;
        this.handlers = handlers;
        this.deadLetters = deadLetters;
    }

    /**
     * Takes in a batch.
     *
     * @return what to send before the batch is acknowledged
     * @throws RuntimeException a passing failure; the whole batch is to be taken in again
     */
    List<ProducerRecord<String, byte[]>> take(Iterable<ConsumerRecord<String, byte[]>> batch) {
        List<ProducerRecord<String, byte[]>> toSend = new ArrayList<>();
        List<Received> readable = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : batch) {
            try {
                readable.add(new Received(record, reader.read(topic, record)));
            } catch (UnreadableEventException e) {
                toSend.add(deadLetters.keep(record, e));
            }
        }
        handle(Received.newest(readable), toSend);
        return toSend;
    }

    /** If a failure stays, by halves: what cannot be handled is soon alone, and the rest is still handled in order. */
    private void handle(List<Received> batch, List<ProducerRecord<String, byte[]>> toSend) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            toSend.addAll(
                    handlers.handle(topic, batch.stream().map(Received::event).toList()));
        } catch (RuntimeException e) {
            if (Failures.passing(e)) {
                throw e;
            }
            divide(batch, e, toSend);
        }
    }

    private void divide(List<Received> batch, RuntimeException failure, List<ProducerRecord<String, byte[]>> toSend) {
        if (batch.size() == 1) {
            toSend.add(deadLetters.keep(batch.get(0).record(), failure));
            return;
        }
        int half = batch.size() / 2;
        handle(batch.subList(0, half), toSend);
        handle(batch.subList(half, batch.size()), toSend);
    }
}
