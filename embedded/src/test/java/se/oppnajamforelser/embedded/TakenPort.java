package se.oppnajamforelser.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that somebody listens on. */
record TakenPort(ServerSocket socket) implements AutoCloseable {

    static TakenPort take() throws IOException {
        return new TakenPort(new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK)));
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
