package se.oppnajamforelser.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.oppnajamforelser.survey.delivery.Delivery;

/**
 * A mail and what has become of it.
 *
 * @param id to name it by
 * @param unit code of the unit
 * @param kind {@code invitation}, {@code reminder} or {@code release-notice}
 * @param wave of the reminder; number of the release; 0 for an invitation
 * @param recipient address
 * @param subject one line
 * @param state {@code queued}, {@code sent}, {@code delivered} or {@code failed}
 * @param queuedAt when, by the survey's clock
 * @param attempts every try and every report, the first one first
 */
@Schema(name = "Delivery")
record DeliveryView(
        long id,
        String unit,
        String kind,
        int wave,
        String recipient,
        String subject,
        String state,
        Instant queuedAt,
        List<AttemptView> attempts) {

    /**
     * A try to send the mail, or a report on it.
     *
     * @param at when, by the survey's clock
     * @param state of the mail after it
     * @param error what went wrong
     */
    @Schema(name = "DeliveryAttempt")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record AttemptView(Instant at, String state, Optional<String> error) {}

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.unit(),
                delivery.kind().code(),
                delivery.wave(),
                delivery.recipient(),
                delivery.subject(),
                delivery.state().code(),
                delivery.queuedAt(),
                delivery.attempts().stream()
                        .map(attempt ->
                                new AttemptView(attempt.at(), attempt.state().code(), attempt.error()))
                        .toList());
    }
}
