package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Compose file.
 *
 * @param tree all of it, with its anchors followed
 */
record Compose(JsonNode tree) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:?}-]");

    /** Ours. */
    static Compose file() {
        return new Compose(Yaml.document(Repository.deploy("compose.yaml")));
    }

    JsonNode service(String name) {
        return tree.path("services").path(name);
    }

    List<String> services() {
        return Nodes.fields(tree.path("services"));
    }

    Stream<String> images() {
        return services().stream().map(name -> service(name).path("image").asText());
    }

    Map<String, String> environment(String name) {
        return Labels.of(service(name).path("environment"));
    }

    /** What has to be set from outside before it can be started. */
    Set<String> variables() {
        return Nodes.all(tree)
                .filter(JsonNode::isTextual)
                .flatMap(text -> VARIABLE.matcher(text.asText()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
