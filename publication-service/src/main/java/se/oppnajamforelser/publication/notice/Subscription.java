package se.oppnajamforelser.publication.notice;

import java.util.List;
import java.util.Optional;

/**
 * Someone who wants to know of releases. Its secret is not here, so that it is never logged or given out by mistake.
 *
 * @param id the subscription's id
 * @param channel how the subscriber is told
 * @param address URL or mail address
 * @param rounds the rounds it is about; empty for every round
 * @param owner who made it
 * @param state {@code active}, or {@code disabled} by the receiver
 * @param reason why it is disabled, in Swedish
 */
public record Subscription(
        String id,
        Channel channel,
        String address,
        List<String> rounds,
        String owner,
        String state,
        Optional<String> reason) {

    public Subscription {
        rounds = List.copyOf(rounds);
    }
}
