package se.oppnajamforelser.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.oppnajamforelser.embedded.SharedInfrastructure.Facts;

/**
 * Gives a Quarkus test the real servers: all tests of a JVM share one Kafka, one PostgreSQL and one SMTP server.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "database", value = "survey"))
 * }</pre>
 *
 * <p>Arguments: {@code database} names the database of the service and must be given; {@code state-topics} and {@code
 * log-topics} name, with commas between, the topics to create with {@value #PARTITIONS} partitions if they do not exist.
 * Fields of the test of type {@link Endpoints} and {@link Mailbox} are filled.
 *
 * <p>The servers and what is in them stay until the JVM ends, so tests use keys, units and addresses of their own.
 */
public final class EmbeddedInfrastructure implements QuarkusTestResourceLifecycleManager {

    private static final int PARTITIONS = 4;

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = Map.copyOf(initArgs);
    }

    @Override
    public Map<String, String> start() {
        String database = database();
        Endpoints endpoints = SharedInfrastructure.facts().endpoints();
        Databases.createAbsent(endpoints.database(), List.of(database));
        Topics.createAbsent(
                endpoints.bootstrapServers(),
                Stream.concat(
                                topics("state-topics", name -> TopicSpec.state(name, PARTITIONS)),
                                topics("log-topics", name -> TopicSpec.log(name, PARTITIONS)))
                        .toList());
        return Map.of(
                "quarkus.datasource.jdbc.url", endpoints.jdbcUrl(database),
                "quarkus.datasource.username", endpoints.user(),
                "quarkus.datasource.password", endpoints.password(),
                "kafka.bootstrap.servers", endpoints.bootstrapServers(),
                "quarkus.mailer.host", endpoints.smtpHost(),
                "quarkus.mailer.port", String.valueOf(endpoints.smtpPort()),
                // In tests Quarkus would otherwise keep the mails to itself.
                "quarkus.mailer.mock", "false");
    }

    @Override
    public void inject(TestInjector test) {
        Facts facts = SharedInfrastructure.facts();
        test.injectIntoFields(facts.endpoints(), field -> field.getType() == Endpoints.class);
        test.injectIntoFields(facts.mailbox(), field -> field.getType() == Mailbox.class);
    }

    @Override
    public void stop() {
        // The next test class uses the same servers.
    }

    private String database() {
        String database = arguments.get("database");
        if (database == null) {
            throw new IllegalArgumentException("argument database of " + EmbeddedInfrastructure.class.getSimpleName()
                    + " is missing (expected: initArgs = @ResourceArg(name = \"database\", value = \"survey\"))");
        }
        return database;
    }

    private Stream<TopicSpec> topics(String argument, Function<String, TopicSpec> spec) {
        return Arrays.stream(arguments.getOrDefault(argument, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(spec);
    }
}
