package se.oppnajamforelser.survey;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.oppnajamforelser.survey.clock.SurveyClock;
import se.oppnajamforelser.survey.persistence.ClockSetting;
import se.oppnajamforelser.survey.refusal.Refusal;
import se.oppnajamforelser.survey.refusal.RefusedException;

/** Keeps the survey's clock, and sets it where that is allowed. */
@Singleton
public class ClockDesk {

    private final SurveyClock clock = new SurveyClock(Clock.systemUTC());
    private final ClockSetting setting;
    private final boolean adjustable;

    ClockDesk(ClockSetting setting, @ConfigProperty(name = "oj.clock.adjustable") boolean adjustable) {
        this.setting = setting;
        this.adjustable = adjustable;
        refresh();
    }

    /** The survey's clock. */
    @Produces
    @Singleton
    Clock clock() {
        return clock;
    }

    /** What time it is in the survey. */
    public Instant now() {
        return clock.instant();
    }

    /** Goes by what any instance has set. Never while it is being set, or it would be moved back to what it was. */
    public final synchronized void refresh() {
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
                    Refusal.CLOCK_NOT_ADJUSTABLE,
                    "Klockan går bara att ställa i test och demonstration (oj.clock.adjustable=true).");
        }
        Duration ahead = clock.aheadAt(now);
        setting.put(ahead);
        clock.setAhead(ahead);
    }
}
