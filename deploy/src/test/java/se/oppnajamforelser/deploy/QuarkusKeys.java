package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys that Quarkus' extensions document in their own jars, by the name of the environment variable.
 *
 * @param byEnvironment the keys; those of extensions that are not on the class path are missing
 */
record QuarkusKeys(Map<String, Key> byEnvironment) {

    private static final String MODEL = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    /**
     * One documented key.
     *
     * @param extension the extension that reads it, such as {@code quarkus-mailer}
     * @param atRunTime whether it still has an effect when the packaged service starts
     */
    record Key(String extension, boolean atRunTime) {}

    /** Reads the documents of all extensions on the class path. */
    static QuarkusKeys documented() {
        Map<String, Key> keys = new HashMap<>();
        for (URL url : models()) {
            Nodes.elements(read(url).path("configRoots")).forEach(root -> collect(root, keys));
        }
        return new QuarkusKeys(Map.copyOf(keys));
    }

    Optional<Key> key(String environmentVariable) {
        return Optional.ofNullable(byEnvironment.get(environmentVariable));
    }

    private static void collect(JsonNode root, Map<String, Key> keys) {
        String extension = root.path("extension").path("artifactId").asText();
        Nodes.all(root)
                .filter(node -> node.path("path").has("environmentVariable"))
                .forEach(node -> keys.put(
                        node.path("path").path("environmentVariable").asText(),
                        new Key(extension, node.path("phase").asText().equals("RUN_TIME"))));
    }

    private static List<URL> models() {
        try {
            return Collections.list(QuarkusKeys.class.getClassLoader().getResources(MODEL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(URL url) {
        try (InputStream document = url.openStream()) {
            return new ObjectMapper().readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(url + " cannot be read (expected: JSON)", e);
        }
    }
}
