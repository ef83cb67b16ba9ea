package se.oppnajamforelser.scoring.progress;

import java.util.Optional;
import se.oppnajamforelser.catalogue.event.RoundStatus;

/**
 * What has been heard of a round.
 *
 * @param round such as {@code oj-2017}
 * @param revision of the newest change heard; 0 if submissions have come and no change yet
 * @param status where the round stands after that change
 */
public record RoundState(String round, long revision, Optional<RoundStatus> status) {

    /** A round of which nothing has been heard. */
    public static RoundState unheard(String round) {
        return new RoundState(round, 0, Optional.empty());
    }

    /** Whether no more answers are taken, so that every unit has its outcomes and the digest is told. */
    public boolean isClosed() {
        return status.filter(known -> !known.takesAnswers()).isPresent();
    }
}
