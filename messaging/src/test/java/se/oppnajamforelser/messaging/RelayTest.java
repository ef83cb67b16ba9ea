package se.oppnajamforelser.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Event;

@RunningService
class RelayTest {

    private static final String TOPIC = "oj.submissions";

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Inject
    EventSender sender;

    @Inject
    ServiceName service;

    @Inject
    OutboxSettings settings;

    @Inject
    Probe probe;

    /** Beside the two that the test starts, the application's own relay is at work. */
    @Test
    void several_relays_at_once_send_each_event_once_and_in_order_for_each_key() {
        CompletableFuture<Void> first = CompletableFuture.runAsync(this::relayUntilEmpty);
        CompletableFuture<Void> second = CompletableFuture.runAsync(this::relayUntilEmpty);

        LongStream.rangeClosed(1, 40).forEach(revision -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.addAll(Samples.submissions("relays-" + revision, 50, 5))));
        Probe.until(() -> rows.waiting() == 0);
        CompletableFuture.allOf(first, second).join();

        Map<String, List<Long>> revisions = probe.records(TOPIC, "relays-", 10_000).stream()
                .map(probe::event)
                .collect(groupingBy(Event::key, mapping(Event::revision, toList())));
        assertThat(revisions).hasSize(2_000);
        assertThat(revisions.values()).containsOnly(List.of(1L, 2L, 3L, 4L, 5L));
    }

    /** As if the relay were killed between sending and committing: the database refuses the commit. */
    @Test
    void what_was_sent_and_is_still_there_is_sent_again_and_changes_nothing_at_the_consumer() {
        probe.refuseToEmptyOutboxOf("unsure/%");
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Samples.submission("unsure", "0114", 1)));

        probe.records(TOPIC, "unsure/", 2);
        probe.letOutboxBeEmptied();

        Probe.until(() -> rows.waiting() == 0);
        Probe.until(() -> probe.heard("unsure/0114/E").map(Heard::times).orElse(0) >= 2);
        assertThat(probe.heard("unsure/0114/E")).map(Heard::revision).hasValue(1L);
    }

    private void relayUntilEmpty() {
        Relay relay = new Relay(rows, sender, service, settings);
        Probe.until(() -> relay.relay() > 0);
        Probe.until(() -> relay.relay() == 0);
    }
}
