package se.oppnajamforelser.survey.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The survey's clock: another clock, moved. It goes on from where it was set, in whole milliseconds.
 *
 * <p>Everything that happens in a round is dated by it, so that a test or a demonstration can run weeks in seconds.
 */
public final class SurveyClock extends Clock {

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    /** A clock that goes with another until it is set. */
    public SurveyClock(Clock machine) {
        this.machine = machine;
    }

    /** Moves the clock. */
    public void setAhead(Duration ahead) {
        this.ahead = ahead;
    }

    /** How far from the other clock a moment is. */
    public Duration aheadAt(Instant moment) {
        return Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return SwedishTime.ZONE;
    }

    /** This moment in another zone; such a clock stands still. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
