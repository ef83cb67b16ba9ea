package se.oppnajamforelser.survey.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A statement with named parameters, taken apart once. For the statements of a submission, where JDBI cost more than
 * the statements themselves; everywhere else JDBI reads better.
 */
final class Sql {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    private final String text;
    private final List<String> names = new ArrayList<>();

    Sql(String named) {
        Matcher matcher = NAME.matcher(named);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        text = matcher.replaceAll("?");
    }

    /** Reads a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The row, or empty if there is none. */
    <T> Optional<T> findOne(DataSource source, Map<String, Object> values, Reader<T> reader) {
        return run(source, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        });
    }

    /** Number of rows changed. */
    int update(DataSource source, Map<String, Object> values) {
        return run(source, values, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(DataSource source, Map<String, Object> values, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            for (int index = 0; index < names.size(); index++) {
                bind(connection, statement, index + 1, value(values, names.get(index)));
            }
            return work.of(statement);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static Object value(Map<String, Object> values, String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "parameter " + name + " has no value (expected: one of " + values.keySet() + ")"));
    }

    private static void bind(Connection connection, PreparedStatement statement, int index, Object value)
            throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Optional<?> optional) {
            statement.setString(index, (String) optional.orElse(null));
        } else if (value instanceof List<?> texts) {
            statement.setArray(index, connection.createArrayOf("text", texts.toArray()));
        } else {
            statement.setObject(index, value);
        }
    }
}
