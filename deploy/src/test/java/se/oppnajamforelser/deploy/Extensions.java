package se.oppnajamforelser.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The Quarkus extensions that a service has, also those that another one brings along. */
final class Extensions {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>io\\.quarkus</groupId>\\s*<artifactId>([a-z0-9-]+)</artifactId>");

    private static final String TEST_SCOPE = "<scope>test</scope>";

    private Extensions() {}

    /** Of a service: its own, those of {@code messaging}, and what follows from them. */
    static Set<String> of(DeployedService service) {
        return closure(service.pom() + Repository.text(Repository.module("messaging", "pom.xml")));
    }

    /** Those that a pom names outside its tests, and what follows from them. */
    static Set<String> closure(String pom) {
        Set<String> found = new HashSet<>();
        found.add("quarkus-core");
        Deque<String> waiting = new ArrayDeque<>(named(pom));
        while (!waiting.isEmpty()) {
            String extension = waiting.pop();
            if (found.add(extension)) {
                pomInJar(extension).map(Extensions::named).ifPresent(waiting::addAll);
            }
        }
        return found;
    }

    private static Set<String> named(String pom) {
        Set<String> names = new HashSet<>();
        for (String dependency : pom.split("</dependency>")) {
            if (!dependency.contains(TEST_SCOPE)) {
                DEPENDENCY
                        .matcher(dependency)
                        .results()
                        .map(match -> match.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Maven puts a module's pom into its jar. */
    private static Optional<String> pomInJar(String extension) {
        String path = "META-INF/maven/io.quarkus/" + extension + "/pom.xml";
        try (InputStream pom = Extensions.class.getClassLoader().getResourceAsStream(path)) {
            return pom == null ? Optional.empty() : Optional.of(new String(pom.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
