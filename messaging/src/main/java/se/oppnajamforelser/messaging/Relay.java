package se.oppnajamforelser.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes events out of the outbox and sends them. In one transaction: lock, read in the order of id, send and wait for
 * every acknowledgement, delete. Whatever fails, nothing is deleted that was not sent; what was sent and not deleted is
 * sent again.
 */
@Singleton
class Relay {

    /** Longer than the wait for the lock and for an acknowledgement together. */
    private static final int TRANSACTION_SECONDS = 120;

    private final OutboxRows rows;
    private final EventSender sender;
    private final ServiceName service;
    private final OutboxSettings settings;

    Relay(OutboxRows rows, EventSender sender, ServiceName service, OutboxSettings settings) {
        this.rows = rows;
        this.sender = sender;
        this.service = service;
        this.settings = settings;
    }

    /** Sends the oldest events; how many they were. */
    int relay() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(this::relayLocked);
    }

    private int relayLocked() {
        rows.lock();
        List<OutboxRows.Row> oldest = rows.oldest(settings.batchSize());
        if (oldest.isEmpty()) {
            return 0;
        }
        sender.sendAll(oldest.stream()
                .map(row -> row.message().toRecord(service.source()))
                .toList());
        rows.delete(oldest);
        return oldest.size();
    }
}
