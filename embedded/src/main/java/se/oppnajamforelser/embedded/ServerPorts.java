package se.oppnajamforelser.embedded;

/**
 * The ports on loopback that the servers are to listen on.
 *
 * @param kafka of the broker, or 0 for any free port
 * @param database of PostgreSQL, or 0 for any free port
 * @param mail of SMTP, or 0 for any free port
 */
public record ServerPorts(int kafka, int database, int mail) {

    /** Any free ports, others at each start. */
    public static ServerPorts anyFree() {
        return new ServerPorts(0, 0, 0);
    }
}
