package se.oppnajamforelser.embedded;

/**
 * Where the running servers are to be found.
 *
 * @param bootstrapServers of Kafka, such as {@code 127.0.0.1:9092}
 * @param database the PostgreSQL server
 * @param smtpHost of the mail server
 * @param smtpPort of the mail server
 */
public record Endpoints(String bootstrapServers, DatabaseServer database, String smtpHost, int smtpPort) {

    /** The address of one database for JDBC, such as {@code jdbc:postgresql://127.0.0.1:5432/survey}. */
    public String jdbcUrl(String databaseName) {
        return database.jdbcUrl(databaseName);
    }

    /** The user of the PostgreSQL server. */
    public String user() {
        return database.user();
    }

    /** The password of the PostgreSQL server's user. */
    public String password() {
        return database.password();
    }
}
