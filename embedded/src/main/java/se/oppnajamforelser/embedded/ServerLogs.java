package se.oppnajamforelser.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What the servers in this process say in the log: warnings and errors, unless the logging configuration says otherwise.
 *
 * <p>At their own level they write hundreds of lines at every start, in which a failing test's own lines drown. Works
 * where SLF4J ends in java.util.logging or JBoss LogManager, as in Quarkus.
 */
final class ServerLogs {

    /** Held here because java.util.logging forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "io.zonky.test", "com.icegreen.greenmail")
            .map(Logger::getLogger)
            .toList();

    private ServerLogs() {}

    static void quieten() {
        LOGGERS.stream().filter(logger -> logger.getLevel() == null).forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
