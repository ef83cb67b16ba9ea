package se.oppnajamforelser.suite.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import se.oppnajamforelser.embedded.Endpoints;
import se.oppnajamforelser.suite.command.Commands;
import se.oppnajamforelser.suite.launch.Place;
import se.oppnajamforelser.suite.launch.Service;
import se.oppnajamforelser.suite.launch.Suite;
import se.oppnajamforelser.suite.show.Progress;

/** The packaged services on free ports, as long as somebody needs them. */
final class RunningSuite implements AutoCloseable {

    private static final Path HOME = Path.of("..");

    private final Suite suite;

    private RunningSuite(Suite suite) {
        this.suite = suite;
    }

    static RunningSuite start(Path data, Suite.Clocks clocks) {
        Place place = Place.onFreePorts(HOME, data);
        return new RunningSuite(Suite.start(place, clocks, Progress.plain(System.out)));
    }

    Suite suite() {
        return suite;
    }

    /**
     * What a command said.
     *
     * @param exitCode 0 if all went well
     * @param output what it printed
     */
    record Said(int exitCode, String output) {}

    /** Runs the command on this suite as a person would. */
    Said oj(String... arguments) {
        Place place = suite.place();
        Stream<String> where = Stream.of("--data", place.data().toString(), "--port-base", "" + place.portBase());
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try {
            int exitCode =
                    Commands.run(Stream.concat(Stream.of(arguments), where).toArray(String[]::new));
            return new Said(exitCode, output.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(console);
        }
    }

    /** Changes a service's database behind its back, and past the triggers that keep what is published. */
    void tamper(Service service, String sql, String... parameters) throws SQLException {
        Endpoints servers = suite.servers();
        try (Connection connection =
                        DriverManager.getConnection(servers.jdbcUrl(service.id()), servers.user(), servers.password());
                Statement role = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            role.execute("set session_replication_role = replica");
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("not one row was changed by: " + sql);
            }
        }
    }

    @Override
    public void close() {
        suite.close();
    }
}
