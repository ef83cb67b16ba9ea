package se.oppnajamforelser.publication.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.DigestReached;
import se.oppnajamforelser.catalogue.event.Event;
import se.oppnajamforelser.catalogue.event.OutcomesSettled;
import se.oppnajamforelser.catalogue.event.RoundChanged;
import se.oppnajamforelser.catalogue.event.SharesSettled;
import se.oppnajamforelser.catalogue.event.Topic;
import se.oppnajamforelser.messaging.EventJson;
import se.oppnajamforelser.publication.state.RoundState;

/** The newest snapshot of each key that publication has heard. */
@ApplicationScoped
public class Snapshots {

    private final Jdbi jdbi;
    private final EventJson json;

    Snapshots(Jdbi jdbi, EventJson json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /**
     * Keeps the events that are newer than what is held; the others change nothing.
     *
     * @param events of one topic, each key at most once
     * @param round the round that an event belongs to
     */
    public <E extends Event> void keep(List<E> events, Function<E, String> round) {
        // In one order everywhere, so that two instances never wait for each other.
        List<E> sorted =
                events.stream().sorted(Comparator.comparing(Event::key)).toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into snapshot (topic, key, round, revision, event)
                        select topic, key, round, revision, event::jsonb
                        from unnest(:topics, :keys, :rounds, :revisions, :events)
                            as heard (topic, key, round, revision, event)
                        on conflict (topic, key) do update
                        set revision = excluded.revision, event = excluded.event
                        where snapshot.revision < excluded.revision
                        """)
                .bind("topics", texts(sorted, event -> event.topic().topicName()))
                .bind("keys", texts(sorted, Event::key))
                .bind("rounds", texts(sorted, round))
                .bind("revisions", sorted.stream().map(Event::revision).toArray(Long[]::new))
                .bind("events", texts(sorted, event -> new String(json.write(event), UTF_8)))
                .execute());
    }

    /** Everything held of a round. */
    public RoundState state(String round) {
        return RoundState.of(
                held(round, Topic.ROUNDS, RoundChanged.class).stream().findFirst(),
                held(round, Topic.DIGESTS, DigestReached.class),
                held(round, Topic.OUTCOMES, OutcomesSettled.class),
                held(round, Topic.SHARES, SharesSettled.class));
    }

    private <E extends Event> List<E> held(String round, Topic topic, Class<E> kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select event::text from snapshot where round = :round and topic = :topic order by key")
                .bind("round", round)
                .bind("topic", topic.topicName())
                .setFetchSize(1_000)
                .mapTo(String.class)
                .map(event -> kind.cast(json.read(topic, event.getBytes(UTF_8))))
                .list());
    }

    private static <E> String[] texts(List<E> events, Function<E, String> part) {
        return events.stream().map(part).toArray(String[]::new);
    }
}
