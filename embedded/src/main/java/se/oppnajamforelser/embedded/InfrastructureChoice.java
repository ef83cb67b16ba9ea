package se.oppnajamforelser.embedded;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the tests run on, as the system property {@code test.infra} says. */
enum InfrastructureChoice {
    EMBEDDED {
        @Override
        Infrastructure start() {
            return EmbeddedServers.startTemporary();
        }
    },
    CONTAINERS {
        @Override
        Infrastructure start() {
            try {
                return ContainerServers.start();
            } catch (NoClassDefFoundError absent) {
                throw new IllegalStateException(
                        PROPERTY + ": containers (expected: Testcontainers on the class path; build with mvn -D"
                                + PROPERTY + "=containers, which adds it)",
                        absent);
            }
        }
    };

    static final String PROPERTY = "test.infra";

    abstract Infrastructure start();

    static InfrastructureChoice bySystemProperty() {
        return named(System.getProperty(PROPERTY, EMBEDDED.code()));
    }

    static InfrastructureChoice named(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("system property " + PROPERTY + ": " + code + " (expected: "
                                + Arrays.stream(values())
                                        .map(InfrastructureChoice::code)
                                        .collect(Collectors.joining(" or "))
                                + ")"));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
