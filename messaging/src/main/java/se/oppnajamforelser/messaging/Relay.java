package se.oppnajamforelser.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes events out of the outbox and sends them. In one transaction: take out in the order of id, send and wait for every
 * acknowledgement. Whatever fails, nothing is gone that was not sent; what was sent and is still there is sent again.
 */
@Singleton
class Relay {

    /** Longer than the wait for another instance's sending and for an acknowledgement together. */
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
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(this::relayOldest);
    }

    private int relayOldest() {
        List<Message> oldest = rows.takeOldest(settings.batchSize());
        sender.sendAll(oldest.stream()
                .map(message -> message.toRecord(service.source()))
                .toList());
        return oldest.size();
    }
}
