package se.oppnajamforelser.messaging;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.catalogue.event.Topic;

/**
 * What a service would write: keeps the newest submission of each key and tells one snapshot for each. It cannot handle
 * the answer {@code poison}.
 */
@Singleton
class HeardSubmissions implements EventHandler<SubmissionReceived> {

    private final AtomicInteger attempts = new AtomicInteger();
    private final Jdbi jdbi;

    HeardSubmissions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many batches it has been given. */
    int attempts() {
        return attempts.get();
    }

    @Override
    public Topic topic() {
        return Topic.SUBMISSIONS;
    }

    @Override
    public Collection<? extends Event> handle(List<SubmissionReceived> events) {
        attempts.incrementAndGet();
        jdbi.useHandle(handle -> {
            handle.execute("set local lock_timeout = '100ms'");
            PreparedBatch upsert = handle.prepareBatch("""
                    insert into heard as known (key, revision) values (:key, :revision)
                    on conflict (key) do update
                    set revision = greatest(known.revision, excluded.revision), times = known.times + 1
                    """);
            events.forEach(event -> upsert.bind("key", event.key())
                    .bind("revision", event.revision())
                    .add());
            upsert.execute();
        });
        events.forEach(HeardSubmissions::refusePoison);
        return events.stream().map(HeardSubmissions::snapshot).toList();
    }

    private static void refusePoison(SubmissionReceived event) {
        if (event.answers().containsValue("poison")) {
            throw new IllegalArgumentException("answer: poison (expected: anything else)");
        }
    }

    private static OutcomesSettled snapshot(SubmissionReceived event) {
        return new OutcomesSettled(
                event.round(),
                event.unit(),
                "ekonomiskt-bistand",
                event.revision(),
                event.catalogue(),
                new TreeMap<>(),
                true,
                List.of());
    }
}
