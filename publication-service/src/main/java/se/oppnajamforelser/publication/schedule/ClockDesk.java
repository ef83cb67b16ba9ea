package se.oppnajamforelser.publication.schedule;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.publication.persistence.ClockSetting;
import se.oppnajamforelser.publication.release.Refusal;
import se.oppnajamforelser.publication.release.RefusedException;

/** Keeps the publication's clock, and sets it where that is allowed. */
@Singleton
public class ClockDesk {

    private final AdjustableClock clock = new AdjustableClock();
    private final ClockSetting setting;
    private final boolean adjustable;

    ClockDesk(
            ClockSetting setting,
            @ConfigProperty(name = "oj.clock.adjustable", defaultValue = "false") boolean adjustable) {
        this.setting = setting;
        this.adjustable = adjustable;
    }

    /** The publication's clock. */
    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    /** Goes by what any instance has set, also before it was restarted; never while it is being set. */
    public synchronized void refresh() {
        if (adjustable) {
            clock.setAhead(setting.ahead());
        }
    }

    /**
     * Sets the clock; it goes on from there.
     *
     * @throws RefusedException where the clock cannot be set
     */
    public synchronized void set(Instant now) {
        if (!adjustable) {
            throw new RefusedException(
                    Refusal.CLOCK_IS_FIXED,
                    "Klockan går bara att ställa i test och demonstration (oj.clock.adjustable=true).");
        }
        Duration ahead = clock.aheadAt(now);
        setting.put(ahead);
        clock.setAhead(ahead);
    }
}
