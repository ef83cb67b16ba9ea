package se.oppnajamforelser.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import se.oppnajamforelser.embedded.EmbeddedDatabase;
import se.oppnajamforelser.embedded.EmbeddedKafka;

/** A broker and a database of the test's own, which it stops and starts again on the same ports and folders. */
public final class RestartableServers implements QuarkusTestResourceLifecycleManager {

    private final Path folder = folder();
    private EmbeddedKafka broker;
    private EmbeddedDatabase database;
    private int brokerPort;
    private int databasePort;

    @Override
    public Map<String, String> start() {
        startBroker();
        startDatabase();
        brokerPort = port(broker.bootstrapServers());
        databasePort = port(database.server().address());
        database.createDatabases(List.of("restart"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.server().jdbcUrl("restart"),
                "quarkus.datasource.username",
                database.server().user(),
                "quarkus.datasource.password",
                database.server().password(),
                "kafka.bootstrap.servers",
                broker.bootstrapServers());
    }

    void stopBroker() {
        broker.close();
    }

    void startBroker() {
        broker = inItsOwnLoader(() -> EmbeddedKafka.start(folder.resolve("kafka"), brokerPort));
    }

    void stopDatabase() {
        database.close();
    }

    void startDatabase() {
        database = inItsOwnLoader(() -> EmbeddedDatabase.start(folder.resolve("postgresql"), databasePort));
    }

    /** Ends every connection of the application, as an administrator or a firewall would. */
    void cutConnections() {
        jdbi("postgres")
                .useHandle(handle -> handle.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'restart'"));
    }

    /** The number of submissions of a round that have been heard, asked in a connection of its own. */
    long heardOf(String round) {
        return jdbi("restart")
                .withHandle(handle -> handle.createQuery("select count(*) from heard where key like :prefix")
                        .bind("prefix", round + "/%")
                        .mapTo(Long.class)
                        .one());
    }

    private Jdbi jdbi(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.server().jdbcUrl(name));
        source.setUser(database.server().user());
        source.setPassword(database.server().password());
        return Jdbi.create(source);
    }

    @Override
    public void inject(TestInjector test) {
        test.injectIntoFields(this, new TestInjector.MatchesType(RestartableServers.class));
    }

    @Override
    public void stop() {
        broker.close();
        database.close();
    }

    /** The broker loads classes by the thread's loader. */
    private static <T> T inItsOwnLoader(Supplier<T> start) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static int port(String address) {
        return Integer.parseInt(address.substring(address.indexOf(':') + 1));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("messaging-restart");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
