package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML; anchors are followed, and a key that is given twice is refused, since the first would be lost. */
final class Yaml {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Yaml() {}

    /** The one document of a file. */
    static JsonNode document(Path file) {
        List<JsonNode> documents = documents(Repository.text(file));
        if (documents.size() != 1) {
            throw new IllegalArgumentException(file + " has " + documents.size() + " documents (expected: one)");
        }
        return documents.get(0);
    }

    /**
     * The documents of a text, in order.
     *
     * @throws YAMLException if the text is not YAML, or a key is given twice
     */
    static List<JsonNode> documents(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        List<JsonNode> documents = new ArrayList<>();
        new org.yaml.snakeyaml.Yaml(new SafeConstructor(options))
                .loadAll(text)
                .forEach(document -> documents.add(MAPPER.valueToTree(document)));
        return List.copyOf(documents);
    }
}
