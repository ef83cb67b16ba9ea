package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.start(folder, 0);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void what_was_committed_before_a_stop_is_read_after_a_start_at_the_same_address() throws Exception {
        DatabaseServer server = database.server();
        database.createDatabases(List.of("survey"));
        TestRows.execute(server, "survey", "create table unit as select '0114' as code");

        database.close();
        database =
                EmbeddedDatabase.start(folder, Integer.parseInt(server.address().split(":")[1]));

        assertThat(database.server()).isEqualTo(server);
        assertThat(TestRows.read(server, "survey", "select code from unit")).isEqualTo("0114");
    }

    @Test
    void a_database_that_exists_is_left_as_it_is() throws Exception {
        database.createDatabases(List.of("scoring"));
        TestRows.execute(database.server(), "scoring", "create table outcome as select 'ja' as code");

        database.createDatabases(List.of("scoring", "aggregation"));

        assertThat(TestRows.read(database.server(), "scoring", "select code from outcome"))
                .isEqualTo("ja");
        assertThat(TestRows.read(database.server(), "aggregation", "select current_database()"))
                .isEqualTo("aggregation");
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "max_connections, 200",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1"
    })
    void nothing_is_faster_than_in_production(String setting, String value) throws Exception {
        assertThat(TestRows.read(database.server(), "postgres", "show " + setting))
                .isEqualTo(value);
    }

    @Test
    void text_sorts_alike_on_every_system() throws Exception {
        assertThat(
                        TestRows.read(
                                database.server(),
                                "postgres",
                                "select string_agg(name, ' ' order by name) from (values ('b'), ('Ö'), ('a'), ('B'), ('å')) v(name)"))
                .isEqualTo("B a b Ö å");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Survey", "2017", "survey; drop database scoring", "\"survey\""})
    void a_name_that_would_need_quotes_is_refused(String name) {
        assertThatThrownBy(() -> database.createDatabases(List.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "database name: " + name + " (expected: a letter, then letters, digits or _, all lower case)");
    }

    @Test
    void a_port_in_use_is_named(@TempDir Path other) throws Exception {
        try (TakenPort taken = TakenPort.take()) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(other, taken.port()))
                    .isInstanceOf(PortInUseException.class)
                    .hasMessageStartingWith("port " + taken.port() + " of PostgreSQL is in use");
        }
    }

    @Test
    void a_second_server_on_the_folder_is_refused_with_the_process_that_has_it() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("PostgreSQL already runs on .*cluster as process \\d+ \\(expected: nobody .*");
    }

    @Test
    void a_server_that_does_not_start_names_its_log(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("cluster"), "not a folder");

        assertThatThrownBy(() -> EmbeddedDatabase.start(other, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(other.resolve("server.log").toString());
    }
}
