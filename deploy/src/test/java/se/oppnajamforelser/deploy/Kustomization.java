package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A {@code kustomization.yaml}, with the fields that are used here and no other. */
record Kustomization(
        String apiVersion,
        String kind,
        String namespace,
        List<Marks> labels,
        List<String> resources,
        List<String> components,
        List<Generator> configMapGenerator,
        List<Image> images,
        List<Patch> patches) {

    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    Kustomization {
        labels = orNone(labels);
        resources = orNone(resources);
        components = orNone(components);
        configMapGenerator = orNone(configMapGenerator);
        images = orNone(images);
        patches = orNone(patches);
    }

    /** Labels that every resource gets. */
    record Marks(Map<String, String> pairs) {}

    /** A ConfigMap that is made of files. */
    record Generator(String name, String behavior, List<String> envs) {

        Generator {
            envs = orNone(envs);
        }
    }

    /** Where an image is really fetched from. */
    record Image(String name, String newName, String newTag) {}

    /** A change to a resource of the base. */
    record Patch(String path) {}

    /**
     * Reads the one in a folder.
     *
     * @throws IllegalArgumentException if it has a field that is not known here
     */
    static Kustomization in(Path folder) {
        Path file = folder.resolve("kustomization.yaml");
        try {
            return STRICT.treeToValue(Yaml.document(file), Kustomization.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
        }
    }

    /** The files of its own folder that it names. */
    List<String> files() {
        return Stream.of(
                        resources.stream().filter(resource -> !resource.startsWith("..")),
                        configMapGenerator.stream().flatMap(generator -> generator.envs().stream()),
                        patches.stream().map(Patch::path))
                .flatMap(names -> names)
                .sorted()
                .toList();
    }

    /** The settings of each ConfigMap that is made in a folder. */
    static Map<String, Map<String, String>> configMaps(Path folder) {
        Map<String, Map<String, String>> maps = new LinkedHashMap<>();
        in(folder).configMapGenerator().forEach(generator -> generator.envs().forEach(file -> maps.computeIfAbsent(
                        generator.name(), name -> new LinkedHashMap<>())
                .putAll(Settings.in(folder.resolve(file)))));
        return maps;
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
