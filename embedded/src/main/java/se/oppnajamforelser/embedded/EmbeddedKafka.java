package se.oppnajamforelser.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * Apache Kafka's own broker, as a single node inside this process.
 *
 * <p>It listens on loopback only. What was acknowledged is still there after a stop, or a kill of the process, when it
 * is started again in the same folder.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final String SERVER = "Kafka";

    private final KafkaRaftServer broker;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer broker, int port) {
        this.broker = broker;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param folder where the log is kept; made and formatted if it has none
     * @param port to listen on, or 0 for any free port; a restart that clients are to survive needs the same port
     * @throws PortInUseException if something listens on the port
     */
    public static EmbeddedKafka start(Path folder, int port) {
        ServerLogs.quieten();
        KafkaExit.throwInstead();
        int claimed = Ports.claim(SERVER, port);
        Path logFolder = folder.toAbsolutePath();
        KafkaConfig settings = KafkaConfig.fromProps(KafkaSettings.of(logFolder, claimed, Ports.free()), false);
        formatIfNew(logFolder);
        KafkaRaftServer broker = new KafkaRaftServer(settings, Time.SYSTEM);
        try {
            broker.startup();
        } catch (RuntimeException | Error failed) {
            broker.shutdown();
            throw failed;
        }
        return new EmbeddedKafka(broker, claimed);
    }

    /** Where clients connect, such as {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Creates the topics that do not exist. A topic that exists is left as it is, whatever its settings. */
    public void createTopics(Collection<TopicSpec> topics) {
        Topics.createAbsent(bootstrapServers(), topics);
    }

    /** Stops the broker in an orderly way and returns when it has stopped. The folder stays. */
    @Override
    public void close() {
        broker.shutdown();
        broker.awaitShutdown();
    }

    /** What {@code kafka-storage format} does: gives a new folder its cluster id and its first metadata. */
    private static void formatIfNew(Path folder) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not make the folder " + folder + " for " + SERVER, failed);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("could not format the folder " + folder + " for " + SERVER, failed);
        }
    }
}
