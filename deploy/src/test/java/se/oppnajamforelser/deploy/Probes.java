package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a Deployment's ports and probes to what the service listens on and answers. */
final class Probes {

    private static final Map<String, String> KINDS =
            Map.of("startupProbe", "started", "readinessProbe", "ready", "livenessProbe", "live");

    private static final Map<String, String> ROOTS =
            Map.of("started", "startup-path", "ready", "readiness-path", "live", "liveness-path");

    private Probes() {}

    /** What is wrong with ports and probes, if anything. */
    static List<String> faults(Workload workload) {
        return Stream.concat(
                        portFaults(workload),
                        KINDS.keySet().stream().sorted().flatMap(kind -> probeFaults(workload, kind)))
                .map(fault -> workload + ": " + fault)
                .toList();
    }

    /** Where a service answers a health question, such as {@code /q/health/ready}. */
    static String path(DeployedService service, String kind) {
        Properties settings = service.settings();
        String root = settings.getProperty("quarkus.http.non-application-root-path", "q");
        String health = settings.getProperty("quarkus.smallrye-health.root-path", "health");
        String path = settings.getProperty("quarkus.smallrye-health." + ROOTS.get(kind), kind);
        return "/" + String.join("/", root, health, path).replaceAll("^/+", "");
    }

    private static Stream<String> portFaults(Workload workload) {
        int expected = workload.service().port();
        return Nodes.elements(workload.container().path("ports"))
                .map(port -> port.path("containerPort").asInt())
                .filter(port -> port != expected)
                .map(port -> "port " + port + " (expected: " + expected + ", which the service listens on)");
    }

    private static Stream<String> probeFaults(Workload workload, String kind) {
        JsonNode get = workload.container().path(kind).path("httpGet");
        String expected = path(workload.service(), KINDS.get(kind));
        String path = get.path("path").asText();
        Stream<String> wrongPath = expected.equals(path)
                ? Stream.empty()
                : Stream.of(kind + " asks " + path + " (expected: " + expected + ")");
        String port = get.path("port").asText();
        Stream<String> wrongPort = ports(workload).contains(port)
                ? Stream.empty()
                : Stream.of(kind + " asks port " + port + " (expected: one of " + ports(workload) + ")");
        return Stream.concat(wrongPath, wrongPort);
    }

    private static Set<String> ports(Workload workload) {
        return Set.copyOf(Nodes.elements(workload.container().path("ports"))
                .map(port -> port.path("name").asText())
                .toList());
    }
}
