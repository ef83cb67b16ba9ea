package se.oppnajamforelser.aggregation.round;

import java.util.Locale;
import java.util.Optional;
import se.oppnajamforelser.catalogue.event.RoundStatus;

/**
 * What the survey has told about a round.
 *
 * @param id such as {@code oj-2017}
 * @param revision of the newest change; 0 before the first
 * @param status where the round stands; empty before the first change
 */
public record RoundState(String id, long revision, Optional<RoundStatus> status) {

    /** A round that nothing has been told of. */
    public static RoundState planned(String id) {
        return new RoundState(id, 0, Optional.empty());
    }

    /** Whether the figures may still change through submissions. */
    public boolean provisional() {
        return status.map(RoundStatus::takesAnswers).orElse(true);
    }

    /** {@code planned open closed reopened archived}. */
    public String statusCode() {
        return status.map(Enum::name).orElse("planned").toLowerCase(Locale.ROOT);
    }
}
