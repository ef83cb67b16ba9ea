package se.oppnajamforelser.embedded;

/**
 * A PostgreSQL server that answers, and who may make databases in it.
 *
 * @param address host and port, such as {@code 127.0.0.1:5432}
 * @param user a superuser of the server
 * @param password of the user; the embedded server takes any
 */
public record DatabaseServer(String address, String user, String password) {

    /** The address of one of its databases for JDBC, such as {@code jdbc:postgresql://127.0.0.1:5432/survey}. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address + "/" + database;
    }
}
