package se.oppnajamforelser.catalogue.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A value and the file that it stands in.
 *
 * @param file the file
 * @param node the value as it was read
 */
record YamlValue(YamlFile file, Node node) {

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    <N extends Node> Optional<N> as(Class<N> kind) {
        return Optional.of(node).filter(kind::isInstance).map(kind::cast);
    }

    void fault(String where, String message) {
        file.fault(line(), where, message);
    }
}
