package se.oppnajamforelser.embedded;

/** A server cannot start because something else listens on its port. The message names both and what to do. */
public final class PortInUseException extends IllegalStateException {

    private final String server;
    private final int port;

    PortInUseException(String server, int port, Throwable cause) {
        super(
                "port " + port + " of " + server + " is in use on " + Ports.LOOPBACK
                        + " (expected: a free port; stop what listens there or choose another port)",
                cause);
        this.server = server;
        this.port = port;
    }

    /** The server that wanted the port: {@code Kafka}, {@code PostgreSQL} or {@code SMTP}. */
    public String server() {
        return server;
    }

    /** The port that is in use. */
    public int port() {
        return port;
    }
}
