package se.oppnajamforelser.catalogue.event;

import java.time.Instant;
import java.util.List;

/**
 * A survey round was opened, closed, reopened for corrections or archived.
 *
 * @param round such as {@code oj-2017}
 * @param revision number of changes of the round so far
 * @param status the status after the change
 * @param catalogue version of the round's catalogue that answers are given to
 * @param at when it changed, by the survey's clock
 * @param parts when closed: the submissions that count, per part, for the completeness barrier; otherwise empty
 */
public record RoundChanged(
        String round, long revision, RoundStatus status, String catalogue, Instant at, List<PartDigest> parts)
        implements Event {

    public RoundChanged {
        parts = List.copyOf(parts);
    }

    @Override
    public Topic topic() {
        return Topic.ROUNDS;
    }

    @Override
    public String key() {
        return round;
    }

    @Override
    public String type() {
        return status.eventType();
    }
}
