package se.oppnajamforelser.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/** Creates databases in a PostgreSQL server, whichever server it is. */
final class Databases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private Databases() {}

    static void createAbsent(DatabaseServer server, Collection<String> names) {
        List<String> checked = names.stream().map(Databases::checked).toList();
        try (Connection connection = connect(server)) {
            for (String name : checked) {
                createAbsent(connection, name);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "PostgreSQL at " + server.address() + " did not create the databases " + names, failed);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "database name: " + name + " (expected: a letter, then letters, digits or _, all lower case)");
        }
        return name;
    }

    private static void createAbsent(Connection connection, String name) throws SQLException {
        if (exists(connection, name)) {
            return;
        }
        try (Statement create = connection.createStatement()) {
            create.execute("create database \"" + name + "\"");
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            find.setString(1, name);
            try (ResultSet found = find.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Without DriverManager, which knows only the drivers of the class loader that came first. */
    private static Connection connect(DatabaseServer server) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl("postgres"));
        return source.getConnection(server.user(), server.password());
    }
}
