package se.oppnajamforelser.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;

/**
 * PostgreSQL as a process of its own, from binaries in a Maven artifact.
 *
 * <p>It listens on loopback only and asks for no password. What was committed is still there after a stop, or a kill,
 * when it is started again in the same folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SERVER = "PostgreSQL";
    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final EmbeddedPostgres postgres;
    private final Postmaster postmaster;
    private final DatabaseServer server;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Postmaster postmaster) {
        this.postgres = postgres;
        this.postmaster = postmaster;
        this.server = new DatabaseServer(Ports.LOOPBACK + ":" + postgres.getPort(), SUPERUSER, SUPERUSER);
    }

    /**
     * Starts a server and returns when it answers.
     *
     * @param folder where the databases are kept, with the server's log in {@code server.log}; made if it does not exist
     * @param port to listen on, or 0 for any free port
     * @throws PortInUseException if something listens on the port
     * @throws IllegalStateException if a server already runs on the folder, such as one whose parent was killed
     */
    public static EmbeddedDatabase start(Path folder, int port) {
        ServerLogs.quieten();
        Path cluster = cluster(folder.toAbsolutePath());
        Postmaster postmaster = new Postmaster(cluster);
        postmaster.requireStopped();
        int claimed = Ports.claim(SERVER, port);
        Path log = folder.toAbsolutePath().resolve("server.log");
        try {
            Files.createDirectories(folder);
            return new EmbeddedDatabase(builder(cluster, log, claimed).start(), postmaster);
        } catch (IOException failed) {
            throw new UncheckedIOException(SERVER + " did not start in " + folder + " (its log: " + log + ")", failed);
        } catch (IllegalStateException failed) {
            throw new IllegalStateException(SERVER + " did not start in " + folder + " (its log: " + log + ")", failed);
        }
    }

    static Path cluster(Path folder) {
        return folder.resolve("cluster");
    }

    private static EmbeddedPostgres.Builder builder(Path cluster, Path log, int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // Who starts the server stops it, after the services that use it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setPort(port)
                .setServerConfig("listen_addresses", Ports.LOOPBACK)
                .setServerConfig("unix_socket_directories", "");
        DatabaseSettings.SERVER.forEach(builder::setServerConfig);
        DatabaseSettings.LOCALE.forEach(builder::setLocaleConfig);
        return builder;
    }

    /** Where the server is to be found, and as whom. */
    public DatabaseServer server() {
        return server;
    }

    /**
     * Creates the databases that do not exist.
     *
     * @param names lower case letters, digits and {@code _}, beginning with a letter
     */
    public void createDatabases(Collection<String> names) {
        Databases.createAbsent(server, names);
    }

    /** Stops the server in an orderly way and returns when it has stopped. The folder stays. */
    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(SERVER + " at " + server.address() + " did not stop", failed);
        }
        postmaster.awaitStopped();
    }
}
