package se.oppnajamforelser.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.oppnajamforelser.publication.notice.Channel;
import se.oppnajamforelser.publication.notice.Delivery;
import se.oppnajamforelser.publication.notice.Subscription;
import se.oppnajamforelser.publication.persistence.Deliveries;
import se.oppnajamforelser.publication.persistence.Subscriptions;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;
import se.oppnajamforelser.publication.webhook.WebhookRules;

/** Where people and systems subscribe to releases, and see how their notices have gone. */
@ApplicationScoped
public class SubscriptionDesk {

    private static final int SECRET_BYTES = 32;

    /** What every address has; whether it reaches anyone shows when it is tried. */
    private static final String MAIL_ADDRESS = "[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+";

    private static final int LONGEST_MAIL_ADDRESS = 254;

    private final Catalogue catalogue;
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final WebhookRules rules;
    private final SecureRandom random = new SecureRandom();

    SubscriptionDesk(Catalogue catalogue, Subscriptions subscriptions, Deliveries deliveries, WebhookRules rules) {
        this.catalogue = catalogue;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.rules = rules;
    }

    /**
     * A subscription that was just made.
     *
     * @param subscription the subscription
     * @param secret what a webhook's messages are signed with; told this once
     */
    public record Made(Subscription subscription, Optional<String> secret) {}

    /**
     * Subscribes.
     *
     * @throws RefusedException if the address cannot be used
     * @throws se.oppnajamforelser.catalogue.UnknownIdException if a round does not exist
     */
    public Made subscribe(Channel channel, String address, List<String> rounds, String owner) {
        rounds.forEach(catalogue::round);
        requireUsable(channel, address);
        Subscription subscription = new Subscription(
                "sub_" + UUID.randomUUID().toString().replace("-", ""),
                channel,
                address,
                rounds,
                owner,
                "active",
                Optional.empty());
        Optional<String> secret =
                switch (channel) {
                    case WEBHOOK -> Optional.of(secret());
                    case MAIL -> Optional.empty();
                };
        subscriptions.add(subscription, secret);
        return new Made(subscription, secret);
    }

    private void requireUsable(Channel channel, String address) {
        Optional<String> objection =
                switch (channel) {
                    case WEBHOOK -> rules.addresses().objection(address);
                    case MAIL -> mailObjection(address);
                };
        objection.ifPresent(why -> {
            throw new RefusedException(Refusal.BAD_ADDRESS, why);
        });
    }

    private static Optional<String> mailObjection(String address) {
        boolean usable = address.length() <= LONGEST_MAIL_ADDRESS && address.matches(MAIL_ADDRESS);
        return usable ? Optional.empty() : Optional.of("\"" + address + "\" är inte en e-postadress.");
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /** A subscription that has not ended. */
    public Optional<Subscription> find(String id) {
        return subscriptions.find(id);
    }

    /** Ends a subscription. */
    public void end(Subscription subscription) {
        subscriptions.end(subscription.id());
    }

    /** The notices of a subscription, the newest first. */
    public List<Delivery> deliveries(Subscription subscription) {
        return deliveries.of(subscription.id());
    }

    /**
     * Has a notice sent again.
     *
     * @throws RefusedException if there is no such notice, or if it is being sent
     */
    public Delivery replay(Subscription subscription, String delivery) {
        if (!"active".equals(subscription.state())) {
            throw new RefusedException(Refusal.WRONG_STATE, "Prenumerationen är avstängd; gör en ny i stället.");
        }
        if (!deliveries.replay(subscription.id(), delivery)) {
            requireKnown(subscription, delivery);
            throw new RefusedException(Refusal.WRONG_STATE, "Meddelandet håller på att skickas.");
        }
        return requireKnown(subscription, delivery);
    }

    private Delivery requireKnown(Subscription subscription, String id) {
        return deliveries(subscription).stream()
                .filter(delivery -> delivery.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.NO_SUCH_THING, "Prenumerationen har inget meddelande " + id + "."));
    }
}
