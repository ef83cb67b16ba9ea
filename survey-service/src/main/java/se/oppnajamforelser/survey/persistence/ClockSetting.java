package se.oppnajamforelser.survey.persistence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** How far the survey's clock has been moved; kept, so that a restart does not move it back. */
@Singleton
public class ClockSetting {

    private final Jdbi jdbi;

    ClockSetting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How far; zero if it has never been moved. */
    public Duration ahead() {
        return jdbi.withHandle(handle -> handle.createQuery("select ahead_ms from clock")
                .mapTo(Long.class)
                .findOne()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO));
    }

    /** Keeps how far, at once: it is committed when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void put(Duration ahead) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        insert into clock (ahead_ms) values (:ahead)
                        on conflict (only_one) do update set ahead_ms = excluded.ahead_ms
                        """).bind("ahead", ahead.toMillis()).execute());
    }
}
