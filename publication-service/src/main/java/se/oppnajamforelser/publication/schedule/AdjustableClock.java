package se.oppnajamforelser.publication.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The publication's clock: the machine's, moved. It goes on from where it was set, in whole milliseconds. */
final class AdjustableClock extends Clock {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock machine = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    void setAhead(Duration ahead) {
        this.ahead = ahead;
    }

    /** How far from the machine's clock a moment is. */
    Duration aheadAt(Instant moment) {
        return Duration.between(machine.instant(), moment);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return SWEDEN;
    }

    /** This moment in another zone; such a clock stands still. */
    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
