package se.oppnajamforelser.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The TCP ports of the loopback address, the only one that the servers listen on. */
public final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private static final int LARGEST = 65_535;

    private Ports() {}

    /**
     * A port that nobody listens on at the moment. The system gives another one at each call, and takes long to come
     * back to the same.
     */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException("no free port on " + LOOPBACK, noPort);
        }
    }

    /**
     * The port that a server is to listen on: the wanted one, or a free one when 0 is wanted.
     *
     * @param server what wants the port, such as {@code PostgreSQL}, for the message
     * @param wanted 0 to 65535
     * @throws PortInUseException if something listens on the wanted port
     */
    public static int claim(String server, int wanted) {
        if (wanted < 0 || wanted > LARGEST) {
            throw new IllegalArgumentException(
                    "port of " + server + ": " + wanted + " (expected: 1 to " + LARGEST + ", or 0 for any free port)");
        }
        if (wanted == 0) {
            return free();
        }
        try (ServerSocket socket = new ServerSocket()) {
            // A port that only remembers closed connections counts as free, as it does for the servers themselves.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, wanted));
            return wanted;
        } catch (IOException taken) {
            throw new PortInUseException(server, wanted, taken);
        }
    }
}
