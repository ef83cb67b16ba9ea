package se.oppnajamforelser.embedded;

import java.nio.file.Path;
import java.util.Collection;

/**
 * The three servers that the services need, running: Kafka, PostgreSQL and SMTP.
 *
 * <p>Closing it stops the servers in the reverse order of their start.
 */
public sealed interface Infrastructure extends AutoCloseable permits EmbeddedServers, ContainerServers {

    /**
     * Starts the embedded servers, and returns when all of them answer. If one does not start, those before it are
     * stopped again.
     *
     * @param folder where the servers keep their files, and find them again at the next start; made if it does not exist
     * @throws PortInUseException if something listens on one of the ports
     */
    static Infrastructure start(Path folder, ServerPorts ports) {
        return EmbeddedServers.start(folder, ports);
    }

    /**
     * Starts the servers that the system property {@code test.infra} names, {@code embedded} or {@code containers}, on
     * free ports, and returns when all of them answer. Their files go away when it is closed.
     *
     * @throws IllegalArgumentException if the property has another value
     */
    static Infrastructure startForTests() {
        return InfrastructureChoice.bySystemProperty().start();
    }

    /** Where the servers are to be found. */
    Endpoints endpoints();

    /** The mails that have been sent to the SMTP server. */
    Mailbox mailbox();

    /** Creates the topics that do not exist. A topic that exists is left as it is, whatever its settings. */
    default void createTopics(Collection<TopicSpec> topics) {
        Topics.createAbsent(endpoints().bootstrapServers(), topics);
    }

    /**
     * Creates the databases that do not exist.
     *
     * @param names lower case letters, digits and {@code _}, beginning with a letter
     */
    default void createDatabases(Collection<String> names) {
        Databases.createAbsent(endpoints().database(), names);
    }

    /** Stops the servers, each of them also when another fails to stop. */
    @Override
    void close();
}
