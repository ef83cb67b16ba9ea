package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One resource that is given to Kubernetes.
 *
 * @param file where it stands, for messages
 * @param tree all of it
 */
record Manifest(String file, JsonNode tree) {

    /** Every resource of a folder; what only kustomize reads is left out. */
    static List<Manifest> under(Path folder) {
        return Repository.files(folder, ".yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .filter(file -> !file.getFileName().toString().endsWith(".patch.yaml"))
                .flatMap(Manifest::in)
                .toList();
    }

    /** The resources of one file. */
    static Stream<Manifest> in(Path file) {
        return Yaml.documents(Repository.text(file)).stream()
                .map(tree -> new Manifest(file.getFileName().toString(), tree));
    }

    /** A resource that a test gives as text. */
    static Manifest of(String text) {
        return new Manifest("sample", Yaml.documents(text).get(0));
    }

    String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return tree.path("metadata").path("name").asText();
    }

    JsonNode spec() {
        return tree.path("spec");
    }

    /** What to call it in a message, such as {@code kafka.yaml: Kafka oj}. */
    String label() {
        return file + ": " + kind() + " " + name();
    }

    boolean is(String wanted) {
        return kind().equals(wanted);
    }

    @Override
    public String toString() {
        return label();
    }
}
