package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** Kubernetes labels, and the selectors that pick by them. */
final class Labels {

    private Labels() {}

    static Map<String, String> of(JsonNode labels) {
        return Nodes.fields(labels).stream().collect(Collectors.toMap(name -> name, name -> labels.path(name)
                .asText()));
    }

    /** Whether a selector of labels picks what bears them; an empty selector picks nothing here. */
    static boolean pick(Map<String, String> selector, Map<String, String> labels) {
        return !selector.isEmpty() && labels.entrySet().containsAll(selector.entrySet());
    }
}
