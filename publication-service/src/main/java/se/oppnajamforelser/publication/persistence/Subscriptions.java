package se.oppnajamforelser.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Subscription;

/** Who wants to know of releases, and the secrets that their messages are signed with. */
@ApplicationScoped
public class Subscriptions {

    private final Jdbi jdbi;

    Subscriptions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a new subscription. */
    public void add(Subscription subscription, Optional<String> secret) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into subscription (id, kind, address, rounds, secret, owner)
                        values (:id, :kind, :address, :rounds, :secret, :owner)
                        """)
                .bind("id", subscription.id())
                .bind("kind", subscription.channel().code())
                .bind("address", subscription.address())
                .bind("rounds", subscription.rounds().toArray(String[]::new))
                .bind("secret", secret.orElse(null))
                .bind("owner", subscription.owner())
                .execute());
    }

    /** A subscription that has not ended. */
    public Optional<Subscription> find(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from subscription where id = :id and state <> 'ended'")
                        .bind("id", id)
                        .map((row, context) -> new Subscription(
                                row.getString("id"),
                                Channel.ofCode(row.getString("kind")),
                                row.getString("address"),
                                Arrays.asList((String[]) row.getArray("rounds").getArray()),
                                row.getString("owner"),
                                row.getString("state"),
                                Optional.ofNullable(row.getString("state_reason"))))
                        .findOne());
    }

    /** The secret of a webhook's subscription. */
    public Optional<String> secret(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select secret from subscription where id = :id and secret is not null")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne());
    }

    /** Ends a subscription: what waits is not sent, and the secret is forgotten. */
    @Transactional
    public void end(String id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update subscription set state = 'ended', secret = null where id = :id")
                    .bind("id", id)
                    .execute();
            cancel(handle, id);
        });
    }

    /** Stops a subscription that the receiver wants no more of: what waits is not sent. */
    @Transactional
    public void disable(String id, String reason) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update subscription set state = 'disabled', state_reason = :reason
                            where id = :id and state = 'active'
                            """).bind("id", id).bind("reason", reason).execute();
            cancel(handle, id);
        });
    }

    private static void cancel(Handle handle, String id) {
        handle.createUpdate("update delivery set state = 'cancelled' where subscription = :id and state = 'queued'")
                .bind("id", id)
                .execute();
    }
}
