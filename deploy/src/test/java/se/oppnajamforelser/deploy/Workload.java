package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One service's Deployment: the pod and its only container. */
record Workload(Manifest manifest) {

    /** The Deployments of the base, in the order of an answer's way. */
    static List<Workload> ofBase() {
        Path base = Repository.deploy("kubernetes/base");
        return Stream.of(DeployedService.values())
                .flatMap(service -> Manifest.in(base.resolve(service.module() + ".yaml")))
                .filter(manifest -> manifest.is("Deployment"))
                .map(Workload::new)
                .toList();
    }

    DeployedService service() {
        return DeployedService.ofModule(manifest.name())
                .orElseThrow(() -> new IllegalArgumentException(
                        manifest.label() + " is no service (expected: a module such as scoring-service)"));
    }

    JsonNode pod() {
        return manifest.spec().path("template").path("spec");
    }

    Map<String, String> podLabels() {
        return Labels.of(manifest.spec().path("template").path("metadata").path("labels"));
    }

    JsonNode container() {
        return pod().path("containers").path(0);
    }

    String image() {
        return container().path("image").asText();
    }

    /** The variables that the container gets, from its own list and from ConfigMaps. */
    Stream<String> variables(Map<String, Map<String, String>> configMaps) {
        return Stream.concat(
                Nodes.elements(container().path("env"))
                        .map(variable -> variable.path("name").asText()),
                configMapNames().flatMap(name -> configMaps.getOrDefault(name, Map.of()).keySet().stream()));
    }

    /** What a variable is set to in a ConfigMap; empty if in none. */
    String value(String variable, Map<String, Map<String, String>> configMaps) {
        return configMapNames()
                .flatMap(name -> Optional.ofNullable(
                        configMaps.getOrDefault(name, Map.of()).get(variable))
                        .stream())
                .findFirst()
                .orElse("");
    }

    /** The secret that a variable is read from; empty if it is not. */
    String secretOf(String variable) {
        return Nodes.elements(container().path("env"))
                .filter(entry -> entry.path("name").asText().equals(variable))
                .map(entry -> entry.path("valueFrom")
                        .path("secretKeyRef")
                        .path("name")
                        .asText())
                .findFirst()
                .orElse("");
    }

    Stream<String> configMapNames() {
        return Nodes.elements(container().path("envFrom"))
                .map(from -> from.path("configMapRef").path("name").asText());
    }

    /** The secrets that must be there, or may be, before the pod starts. */
    Stream<String> secretNames() {
        return Stream.concat(
                Nodes.named(pod(), "secretKeyRef")
                        .map(reference -> reference.path("name").asText()),
                Nodes.named(pod(), "secretName").map(JsonNode::asText));
    }

    /** The files that are mounted into the container from secrets, by full path. */
    Stream<String> mountedFiles() {
        return Nodes.elements(container().path("volumeMounts")).flatMap(mount -> Nodes.elements(pod().path("volumes"))
                .filter(volume -> volume.path("name").equals(mount.path("name")))
                .flatMap(volume -> Nodes.elements(volume.path("secret").path("items")))
                .map(item -> mount.path("mountPath").asText() + "/"
                        + item.path("path").asText()));
    }

    @Override
    public String toString() {
        return manifest.label();
    }
}
