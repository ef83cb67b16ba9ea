package se.oppnajamforelser.catalogue.round;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a catalogue file that remembers its lines and reports what is missing, wrong or unknown in it.
 *
 * <p>A fault never stops the reading: what could not be read comes back empty, and the catalogue is refused at the end.
 */
final class YamlMap {

    private final YamlFile file;
    private final String where;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    YamlMap(YamlFile file, MappingNode node, Function<Map<String, Node>, String> where) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        List<String> twice = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                twice.add(key);
            }
        }
        this.where = where.apply(values);
        twice.forEach(key -> faultAt(key, key + " stands twice (expected: once)"));
    }

    /** The id or code that the mapping has, to say where a fault is. */
    static String named(Map<String, Node> values) {
        return Stream.of("id", "code", "kpi")
                .map(values::get)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .findFirst()
                .orElse("");
    }

    void fault(String message) {
        file.fault(line, where, message);
    }

    void faultAt(String key, String message) {
        Node node = values.get(key);
        file.fault(node == null ? line : node.getStartMark().getLine() + 1, where, message);
    }

    String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            fault("no " + key + " (expected: a text)");
        }
        return text.orElse("");
    }

    Optional<String> optionalText(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        faultAt(key, key + " is empty or no text (expected: a text)");
        return Optional.empty();
    }

    int number(String key, int otherwise) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !text.get().matches("\\d{1,9}")) {
            faultAt(key, key + ": " + text.get() + " (expected: a whole number)");
            return otherwise;
        }
        return text.map(Integer::parseInt).orElse(otherwise);
    }

    boolean truth(String key, boolean otherwise) {
        Optional<String> text = optionalText(key);
        if (text.isPresent() && !text.get().matches("true|false")) {
            faultAt(key, key + ": " + text.get() + " (expected: true or false)");
        }
        return text.map(Boolean::parseBoolean).orElse(otherwise);
    }

    LocalDate date(String key) {
        String text = text(key);
        return date(key, text).orElse(LocalDate.EPOCH);
    }

    List<LocalDate> dates(String key) {
        return texts(key).stream().flatMap(text -> date(key, text).stream()).toList();
    }

    private Optional<LocalDate> date(String key, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            if (!text.isEmpty()) {
                faultAt(key, key + ": " + text + " (expected: a date like 2017-02-01)");
            }
            return Optional.empty();
        }
    }

    /** One of a few codes, each the lower-case kebab form of a constant. */
    <E extends Enum<E>> E oneOf(String key, E[] constants, Function<E, String> code) {
        String text = text(key);
        Optional<E> found = Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            List<String> known = Arrays.stream(constants).map(code).toList();
            faultAt(key, key + ": " + text + " (expected: one of " + String.join(", ", known) + ")");
        }
        return found.orElse(constants[0]);
    }

    List<String> texts(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            faultAt(key, key + " is no list (expected: a list of texts)");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (item instanceof ScalarNode scalar) {
                texts.add(scalar.getValue());
            } else {
                faultAt(key, key + " has an entry that is no text (expected: a list of texts)");
            }
        }
        return texts;
    }

    List<YamlMap> maps(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)
                || !sequence.getValue().stream().allMatch(MappingNode.class::isInstance)) {
            faultAt(key, key + " is no list of mappings (expected: entries with keys)");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(item -> new YamlMap(file, (MappingNode) item, YamlMap::named))
                .map(map -> map.where.isEmpty() ? map.within(where) : map)
                .toList();
    }

    Optional<YamlMap> map(String key) {
        read.add(key);
        Node node = values.get(key);
        if (node instanceof MappingNode mapping) {
            String inner = where.isEmpty() ? key : where + ", " + key;
            return Optional.of(new YamlMap(file, mapping, values -> inner));
        }
        if (node != null) {
            faultAt(key, key + " is no mapping (expected: entries with keys)");
        }
        return Optional.empty();
    }

    private YamlMap within(String outer) {
        return new YamlMap(this, outer);
    }

    private YamlMap(YamlMap same, String where) {
        this.file = same.file;
        this.line = same.line;
        this.values.putAll(same.values);
        this.where = where;
    }

    /** To be called when everything was read: a key that nobody asked for is a slip of the pen. */
    void refuseOthers() {
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .forEach(key ->
                        faultAt(key, "unknown key " + key + " (expected: one of " + String.join(", ", read) + ")"));
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean isMap(String key) {
        return values.get(key) instanceof MappingNode;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }
}
