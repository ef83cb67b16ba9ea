package se.oppnajamforelser.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.AppInfoParser;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Kafka and PostgreSQL in containers, with SMTP in this process, where it has nothing to differ from. */
final class ContainerServers implements Infrastructure {

    private static final String POSTGRES_IMAGE = "postgres:17.5";

    private final ClosingStack closings;
    private final Endpoints endpoints;
    private final Mailbox mailbox;

    private ContainerServers(ClosingStack closings, Endpoints endpoints, Mailbox mailbox) {
        this.closings = closings;
        this.endpoints = endpoints;
        this.mailbox = mailbox;
    }

    static ContainerServers start() {
        ClosingStack closings = new ClosingStack();
        try {
            TemporaryFolder folder = TemporaryFolder.create();
            closings.push(folder::delete);
            EmbeddedMail mail = EmbeddedMail.start(folder.path().resolve("mail"), 0);
            closings.push(mail::close);
            PostgreSQLContainer database = database();
            closings.push(database::stop);
            database.start();
            KafkaContainer kafka = kafka();
            closings.push(kafka::stop);
            kafka.start();
            Endpoints endpoints =
                    new Endpoints(kafka.getBootstrapServers(), server(database), mail.host(), mail.port());
            return new ContainerServers(closings, endpoints, mail.mailbox());
        } catch (RuntimeException | Error failed) {
            closings.closeAfter(failed);
            throw failed;
        }
    }

    /** The broker of the same version as the clients here. */
    private static KafkaContainer kafka() {
        return new KafkaContainer("apache/kafka-native:" + AppInfoParser.getVersion())
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    private static PostgreSQLContainer database() {
        return new PostgreSQLContainer(POSTGRES_IMAGE)
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF-8 " + options(DatabaseSettings.LOCALE))
                .withCommand(command());
    }

    private static String[] command() {
        List<String> command = new ArrayList<>(List.of("postgres"));
        DatabaseSettings.SERVER.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command.toArray(String[]::new);
    }

    private static String options(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    private static DatabaseServer server(PostgreSQLContainer database) {
        String address = database.getHost() + ":" + database.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        return new DatabaseServer(address, database.getUsername(), database.getPassword());
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        closings.close();
    }
}
