package se.oppnajamforelser.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.oppnajamforelser.catalogue.event.Event;

/**
 * Where a command leaves the events that it causes: kept in the command's transaction, told to the other services once
 * that is committed, and never if it is rolled back. Needs {@code oj.outbox.enabled=true}.
 *
 * <p>Events of one key are told in the order in which they were added, if the command has locked what the key stands
 * for (its row, {@code select ... for update}, or by updating it) before it adds.
 */
@ApplicationScoped
public class Outbox {

    private final OutboxRows rows;
    private final EventJson json;
    private final OutboxSettings settings;
    private final RelayThread relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            OutboxRows rows,
            EventJson json,
            OutboxSettings settings,
            RelayThread relay,
            TransactionSynchronizationRegistry transaction) {
        this.rows = rows;
        this.json = json;
        this.settings = settings;
        this.relay = relay;
        this.transaction = transaction;
    }

    /**
     * Adds an event to the current transaction.
     *
     * @throws jakarta.transaction.TransactionalException if there is no transaction
     * @throws IllegalArgumentException if the event is larger than {@link EventJson#MAX_BYTES}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Event event) {
        addAll(List.of(event));
    }

    /** Adds many events in one statement, in this order; otherwise as {@link #add}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(Collection<? extends Event> events) {
        if (!settings.enabled()) {
            throw new IllegalStateException("the outbox is off, so nothing would be sent; set oj.outbox.enabled=true");
        }
        if (events.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        rows.add(events.stream().map(event -> Message.of(event, json, now)).toList());
        transaction.registerInterposedSynchronization(new WakeAfterCommit());
    }

    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing has to be done before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
