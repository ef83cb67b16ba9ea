package se.oppnajamforelser.suite.launch;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import se.oppnajamforelser.embedded.PortInUseException;
import se.oppnajamforelser.embedded.Ports;

/**
 * Where a suite lives: its files and its ports.
 *
 * @param home the checkout that holds the services' packages
 * @param data the folder that everything is kept in, and found in again
 * @param portBase the first port; services take the first four, the servers the eleventh to thirteenth
 */
public record Place(Path home, Path data, int portBase) {

    private static final int KAFKA = 10;
    private static final int DATABASE = 11;
    private static final int MAIL = 12;
    private static final int LARGEST_BASE = 65_000;
    private static final int LEAST_FREE = 20_000;
    /** From about here the system itself gives ports to connections. */
    private static final int BELOW_PASSING_PORTS = 32_000;

    private static final int TRIES = 100;

    public Place {
        if (portBase < 1024 || portBase > LARGEST_BASE) {
            throw new IllegalArgumentException("--port-base " + portBase + " (1024 till " + LARGEST_BASE + " går bra)");
        }
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** A place whose ports nobody listens on now, for a test or a measurement. */
    public static Place onFreePorts(Path home, Path data) {
        return new Random()
                .ints(LEAST_FREE, BELOW_PASSING_PORTS)
                .limit(TRIES)
                .mapToObj(base -> new Place(home, data, base))
                .filter(Place::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Inga " + (MAIL + 1) + " lediga portar i rad mellan "
                        + LEAST_FREE + " och " + BELOW_PASSING_PORTS));
    }

    private boolean isFree() {
        try {
            IntStream.rangeClosed(portBase, portBase + MAIL).forEach(port -> Ports.claim("sviten", port));
            return true;
        } catch (PortInUseException taken) {
            return false;
        }
    }

    int port(Service service) {
        return portBase + service.portOffset();
    }

    int kafkaPort() {
        return portBase + KAFKA;
    }

    int databasePort() {
        return portBase + DATABASE;
    }

    int mailPort() {
        return portBase + MAIL;
    }

    /** The package of a service, as its build leaves it. */
    Path jar(Service service) {
        return home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path log(Service service) {
        return data.resolve("logs").resolve(service.id() + ".log");
    }

    /** Where a running suite says how it is reached. */
    public Path endpointsFile() {
        return data.resolve("endpoints.json");
    }

    Path keys() {
        return data.resolve("keys");
    }

    Path servers() {
        return data.resolve("servers");
    }
}
