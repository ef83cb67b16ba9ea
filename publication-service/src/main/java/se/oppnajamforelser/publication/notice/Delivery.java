package se.oppnajamforelser.publication.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One notice to one subscriber, and how it has gone so far.
 *
 * @param id the delivery's id, sent as {@code webhook-id}
 * @param round round of the release
 * @param release number of the release
 * @param version version of the release
 * @param state {@code queued}, {@code sending}, {@code sent}, {@code failed} or {@code cancelled}
 * @param nextAt when it is tried next, while it is queued
 * @param attempts every try, the first one first
 */
public record Delivery(
        String id,
        String round,
        long release,
        String version,
        String state,
        Optional<Instant> nextAt,
        List<Try> attempts) {

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /**
     * One try.
     *
     * @param at when, by the machine's clock
     * @param status HTTP status
     * @param error what went wrong, in Swedish
     * @param millis how long it took
     */
    public record Try(Instant at, Optional<Integer> status, Optional<String> error, long millis) {}
}
