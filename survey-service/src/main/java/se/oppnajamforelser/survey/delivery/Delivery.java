package se.oppnajamforelser.survey.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail and what has become of it.
 *
 * @param id given by the database
 * @param unit code of the unit
 * @param kind what it is about
 * @param wave of the reminder; number of the release; 0 for an invitation
 * @param recipient address
 * @param subject one line
 * @param state how far it has come
 * @param queuedAt when, by the survey's clock
 * @param attempts every try to send it and every report on it, the first one first
 */
public record Delivery(
        long id,
        String unit,
        MailKind kind,
        int wave,
        String recipient,
        String subject,
        MailState state,
        Instant queuedAt,
        List<Attempt> attempts) {

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /**
     * A try to send a mail, or a report on it.
     *
     * @param at when, by the survey's clock
     * @param state of the mail after it
     * @param error what went wrong; empty if nothing
     */
    public record Attempt(Instant at, MailState state, Optional<String> error) {}
}
