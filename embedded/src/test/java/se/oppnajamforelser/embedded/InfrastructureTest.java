package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfrastructureTest {

    @TempDir
    private Path folder;

    @Test
    void all_three_servers_answer_and_find_their_state_again() throws Exception {
        ServerPorts ports = new ServerPorts(Ports.free(), Ports.free(), Ports.free());
        try (Infrastructure servers = Infrastructure.start(folder, ports)) {
            Endpoints endpoints = servers.endpoints();
            servers.createDatabases(List.of("publication"));
            servers.createTopics(List.of(TopicSpec.state("oj.releases", 1)));
            TestRows.execute(endpoints.database(), "publication", "create table release as select '1.0.0' as version");
            TestRecords.send(endpoints.bootstrapServers(), "oj.releases", "oj-2017", "1.0.0");
        }

        try (Infrastructure servers = Infrastructure.start(folder, ports)) {
            Endpoints endpoints = servers.endpoints();
            assertThat(TestRows.read(endpoints.database(), "publication", "select version from release"))
                    .isEqualTo("1.0.0");
            assertThat(TestRecords.read(endpoints.bootstrapServers(), "oj.releases"))
                    .containsExactly("1.0.0");
            assertThat(endpoints.jdbcUrl("publication"))
                    .isEqualTo("jdbc:postgresql://127.0.0.1:" + ports.database() + "/publication");
            assertThat(endpoints.smtpPort()).isEqualTo(ports.mail());
            assertThat(servers.mailbox().received()).isEmpty();
        }
    }

    @Test
    void what_was_started_is_stopped_when_a_later_server_does_not_start() throws Exception {
        int database = Ports.free();
        int mail = Ports.free();
        try (TakenPort kafka = TakenPort.take()) {
            ServerPorts ports = new ServerPorts(kafka.port(), database, mail);

            assertThatThrownBy(() -> Infrastructure.start(folder, ports))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageStartingWith("port " + kafka.port() + " of Kafka is in use");
        }
        assertThat(folder.resolve("postgresql/cluster/PG_VERSION")).exists();
        assertThat(folder.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        assertThat(Ports.claim("PostgreSQL", database)).isEqualTo(database);
        assertThat(Ports.claim("SMTP", mail)).isEqualTo(mail);
    }
}
