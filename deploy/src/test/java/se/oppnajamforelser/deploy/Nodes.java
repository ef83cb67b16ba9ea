package se.oppnajamforelser.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ways through a tree of YAML or JSON. */
final class Nodes {

    private Nodes() {}

    /** The elements of a list; none where there is no list. */
    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** The names of an object's fields, in order. */
    static List<String> fields(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    /** The node itself and everything in it. */
    static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), elements(node).flatMap(Nodes::all));
    }

    /** Everything in the tree that stands under a field of that name. */
    static Stream<JsonNode> named(JsonNode tree, String field) {
        return all(tree).map(node -> node.path(field)).filter(node -> !node.isMissingNode());
    }
}
