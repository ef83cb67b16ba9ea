package se.oppnajamforelser.publication.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a notice that did not arrive is tried again.
 *
 * @param pauses the pause before each try, the first try included; when they are used up the delivery has failed
 */
public record RetryPlan(List<Duration> pauses) {

    public RetryPlan {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("retry pauses: " + pauses + " (expected: at least one, none negative)");
        }
    }

    /** The pause before the next try. */
    public Optional<Duration> after(int tries) {
        return tries < pauses.size() ? Optional.of(pauses.get(tries)) : Optional.empty();
    }
}
