package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.catalogue.event.ReleasePublished;
import se.oppnajamforelser.publication.notice.Attempt;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Claimed;
import se.oppnajamforelser.publication.notice.Delivery;
import se.oppnajamforelser.publication.notice.Notice;

/**
 * The notices that wait, and how each has gone. Times are the database's own, so that the instances agree on them, and not
 * the publication's clock, which a demonstration moves.
 */
@ApplicationScoped
public class Deliveries {

    /** How long a claim holds; much longer than a try may take. After a crash the delivery is free again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Jdbi jdbi;

    Deliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Queues a notice to every subscriber of the round, in the current transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(ReleasePublished release, Notice notice) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into delivery (id, subscription, round, number, version, subject, content)
                        select 'msg_' || replace(gen_random_uuid()::text, '-', ''), id, :round, :number, :version,
                            :subject, case kind when 'mail' then :mail else :webhook end
                        from subscription
                        where state = 'active' and (rounds = '{}' or :round = any(rounds))
                        order by id
                        on conflict (subscription, round, number) do nothing
                        """)
                .bind("round", release.round())
                .bind("number", release.revision())
                .bind("version", release.version())
                .bind("subject", notice.subject())
                .bind("mail", notice.mail())
                .bind("webhook", notice.webhook())
                .execute());
    }

    /** Claims deliveries whose turn has come, so that no other instance tries them meanwhile. */
    public List<Claimed> claim(int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with due as (
                            select id from delivery
                            where state = 'queued' and next_at <= now()
                                or state = 'sending' and claimed_until <= now()
                            order by next_at, id
                            limit :atMost
                            for update skip locked),
                        claimed as (
                            update delivery
                            set state = 'sending', claim = :claim, claimed_until = now() + :lease * interval '1 second'
                            from due where delivery.id = due.id
                            returning delivery.*)
                        select claimed.*, kind, address
                        from claimed join subscription on subscription.id = claimed.subscription
                        order by claimed.id
                        """)
                .bind("atMost", atMost)
                .bind("claim", UUID.randomUUID().toString())
                .bind("lease", LEASE.toSeconds())
                .map((row, context) -> new Claimed(
                        row.getString("id"),
                        row.getString("claim"),
                        row.getString("subscription"),
                        Channel.ofCode(row.getString("kind")),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("content"),
                        row.getInt("tries")))
                .list());
    }

    /**
     * Keeps how a try went. What becomes of the delivery counts only if the claim still holds; the try itself is always
     * kept.
     *
     * @param next the pause before the next try; empty if there is none
     */
    @Transactional
    public void record(Claimed delivery, Attempt attempt, Duration took, Optional<Duration> next) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update delivery
                            set state = :state, tries = tries + 1, claim = null, claimed_until = null,
                                next_at = now() + :pause * interval '1 millisecond'
                            where id = :id and claim = :claim
                            """)
                    .bind("state", state(attempt, next))
                    .bind("pause", next.map(Duration::toMillis).orElse(0L))
                    .bind("id", delivery.id())
                    .bind("claim", delivery.claim())
                    .execute();
            handle.createUpdate("""
                            insert into delivery_attempt (delivery, attempt, at, status, error, millis)
                            select :id, coalesce(max(attempt), 0) + 1, clock_timestamp() - :millis * interval '1 millisecond',
                                :status, :error, :millis
                            from delivery_attempt where delivery = :id
                            """)
                    .bind("id", delivery.id())
                    .bind("status", attempt.status().orElse(null))
                    .bind("error", attempt.error().orElse(null))
                    .bind("millis", took.toMillis())
                    .execute();
        });
    }

    private static String state(Attempt attempt, Optional<Duration> next) {
        return switch (attempt.verdict()) {
            case ARRIVED -> "sent";
            case GONE -> "failed";
            case FAILED -> next.isPresent() ? "queued" : "failed";
        };
    }

    /**
     * Queues a delivery again, to be tried at once and as often as the first time.
     *
     * @return whether there is such a delivery that nobody is sending just now
     */
    public boolean replay(String subscription, String delivery) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update delivery set state = 'queued', tries = 0, next_at = now()
                        where id = :id and subscription = :subscription and state <> 'sending'
                        """)
                        .bind("id", delivery)
                        .bind("subscription", subscription)
                        .execute())
                == 1;
    }

    /** The deliveries of a subscription, the newest first. */
    public List<Delivery> of(String subscription) {
        Map<String, List<Delivery.Try>> tries = tries(subscription);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select *, case state when 'queued' then next_at end as due
                        from delivery where subscription = :id order by created_at desc, id
                        """)
                .bind("id", subscription)
                .map((row, context) -> new Delivery(
                        row.getString("id"),
                        row.getString("round"),
                        row.getLong("number"),
                        row.getString("version"),
                        row.getString("state"),
                        Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant),
                        tries.getOrDefault(row.getString("id"), List.of())))
                .list());
    }

    private Map<String, List<Delivery.Try>> tries(String subscription) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select delivery_attempt.* from delivery_attempt
                        join delivery on delivery.id = delivery_attempt.delivery
                        where subscription = :id order by attempt
                        """)
                        .bind("id", subscription)
                        .map((row, context) -> Map.entry(
                                row.getString("delivery"),
                                new Delivery.Try(
                                        row.getTimestamp("at").toInstant(),
                                        Optional.ofNullable(row.getObject("status", Integer.class)),
                                        Optional.ofNullable(row.getString("error")),
                                        row.getLong("millis"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How long the oldest notice has been due, in seconds by the database's clock; 0 if none is. */
    public double oldestDueSeconds() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select coalesce(greatest(extract(epoch from now() - min(next_at)), 0), 0)
                        from delivery where state = 'queued'
                        """).mapTo(Double.class).one());
    }
}
