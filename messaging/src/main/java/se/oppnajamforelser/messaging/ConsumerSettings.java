package se.oppnajamforelser.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How topics are consumed. */
@ConfigMapping(prefix = "oj.consumer")
interface ConsumerSettings {

    /** The most records in a batch; 500 to 5,000 is sensible. */
    @WithDefault("2000")
    int maxPollRecords();

    /**
     * A name that this instance keeps over restarts, so that it gets its partitions back at once after being killed. No
     * two running instances may have the same; without one, the group waits until the old member's session ends.
     */
    Optional<String> instance();

    /**
     * How long records may gather at the broker before they are handed over. None where someone waits for what comes of
     * them; where nobody does, larger batches cost everyone less.
     */
    @WithDefault("0s")
    Duration gather();

    /** How long one batch may take. */
    @WithDefault("5m")
    Duration transactionTimeout();

    /** The longest pause between two tries while the database or the broker is away. */
    @WithDefault("5s")
    Duration maxBackOff();
}
