package se.oppnajamforelser.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is emptied. */
@ConfigMapping(prefix = "oj.outbox")
interface OutboxSettings {

    /** Whether the service has an outbox, and so a relay. */
    @WithDefault("false")
    boolean enabled();

    /** The most events that are sent in one transaction of the relay. */
    @WithDefault("1000")
    int batchSize();

    /** How often the relay looks without being woken: events of an instance that stopped before it could send them. */
    @WithDefault("1s")
    Duration pollInterval();
}
