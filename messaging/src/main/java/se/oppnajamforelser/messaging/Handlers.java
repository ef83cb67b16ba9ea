package se.oppnajamforelser.messaging;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.Topic;

/** The service's handlers, one for each topic that it hears, and the transaction that each call is in. */
@Singleton
class Handlers {

    private final Map<Topic, EventHandler<Event>> byTopic = new EnumMap<>(Topic.class);
    private final EventSender sender;
    private final int transactionSeconds;

    Handlers(@All List<EventHandler<?>> handlers, EventSender sender, ConsumerSettings settings) {
        this.sender = sender;
        this.transactionSeconds = (int) settings.transactionTimeout().toSeconds();
        handlers.forEach(this::add);
    }

    Set<Topic> topics() {
        return byTopic.keySet();
    }

    /**
     * Has the events handled in one transaction.
     *
     * @return what to send when this has returned, and so been committed
     * @throws IllegalStateException if the service does not hear the topic
     * @throws Error of the process, see {@link Failures#ofProcess}, as the handler threw it
     */
    List<ProducerRecord<String, byte[]>> handle(Topic topic, List<Event> events) {
        EventHandler<Event> handler = Optional.ofNullable(byTopic.get(topic))
                .orElseThrow(() -> new IllegalStateException(
                        "no handler for " + topic.topicName() + " (expected one of: " + byTopic.keySet() + ")"));
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(transactionSeconds)
                    .call(() -> sender.records(handler.handle(events)));
        } catch (QuarkusTransactionException e) {
            Failures.ofProcess(e).ifPresent(error -> {
                throw error;
            });
            throw e;
        }
    }

    private void add(EventHandler<?> handler) {
        Optional<EventHandler<Event>> other = Optional.ofNullable(byTopic.put(handler.topic(), ofAnyEvent(handler)));
        other.ifPresent(first -> {
            throw new IllegalStateException("two handlers for "
                    + handler.topic().topicName() + ": " + first.getClass().getName() + " and "
                    + handler.getClass().getName() + " (expected: one)");
        });
    }

    /** Safe, since a handler is given nothing but what {@link EventJson} reads for its topic. */
    @SuppressWarnings("unchecked")
    private static EventHandler<Event> ofAnyEvent(EventHandler<?> handler) {
        return (EventHandler<Event>) handler;
    }
}
