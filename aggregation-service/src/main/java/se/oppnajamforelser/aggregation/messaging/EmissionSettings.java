package se.oppnajamforelser.aggregation.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often shares are told. */
@ConfigMapping(prefix = "oj.emission")
interface EmissionSettings {

    /**
     * The shortest time between two tellings of the same region while the round takes answers. Provisional shares are
     * read here; those who are told need them at the latest when the round closes.
     */
    @WithDefault("2s")
    Duration interval();

    /** The same for a round that takes no answers, when a release may wait for it. */
    @WithDefault("20ms")
    Duration closedInterval();

    /** How often it looks without being woken: for what an instance left that stopped before it could tell. */
    @WithDefault("5s")
    Duration pollInterval();

    /** The pause after a failure: the broker or the database is away. */
    @WithDefault("1s")
    Duration pauseAfterFailure();
}
