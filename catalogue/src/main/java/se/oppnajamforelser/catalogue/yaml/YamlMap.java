package se.oppnajamforelser.catalogue.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
 * A little longer than a screen, since each kind of value has a method that is short and obvious.
 */
public final class YamlMap {

    private static final String DATE = "ett datum som 2017-02-01";

    private final YamlFile file;
    private final String where;
    private final int line;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> read = new LinkedHashSet<>();

    /**
     * A mapping.
     *
     * @param where says where it is, when given the id or code that it has
     */
    YamlMap(YamlFile file, MappingNode node, UnaryOperator<String> where) {
        this.file = file;
        this.line = new YamlValue(file, node).line();
        List<NodeTuple> refused = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            boolean kept = tuple.getKeyNode() instanceof ScalarNode key
                    && values.putIfAbsent(key.getValue(), new YamlValue(file, tuple.getValueNode())) == null;
            if (!kept) {
                refused.add(tuple);
            }
        }
        this.where = where.apply(name());
        refused.forEach(this::refuse);
    }

    private YamlMap(YamlMap whole) {
        this.file = whole.file;
        this.where = whole.where;
        this.line = whole.line;
        values.putAll(whole.values);
    }

    /** This mapping with values of another, which may stand in another file, in the place of its own. */
    public YamlMap with(YamlMap other, Collection<String> keys) {
        YamlMap changed = new YamlMap(this);
        keys.stream().filter(other::has).forEach(key -> changed.values.put(key, other.values.get(key)));
        return changed;
    }

    private void refuse(NodeTuple tuple) {
        String message = tuple.getKeyNode() instanceof ScalarNode key
                ? key.getValue() + " står två gånger (skriv den en gång)"
                : "en nyckel är inte text (skriv ett ord)";
        new YamlValue(file, tuple.getKeyNode()).fault(where, message);
    }

    private String name() {
        return Stream.of("id", "code", "kpi")
                .flatMap(key -> node(key, ScalarNode.class).stream())
                .map(ScalarNode::getValue)
                .findFirst()
                .orElse("");
    }

    private <N extends Node> Optional<N> node(String key, Class<N> kind) {
        return Optional.ofNullable(values.get(key)).flatMap(value -> value.as(kind));
    }

    /** Tells what is wrong with the mapping as a whole. */
    public void fault(String message) {
        file.fault(line, where, message);
    }

    /** Tells what is wrong with one of its values. */
    public void faultAt(String key, String message) {
        Optional.ofNullable(values.get(key))
                .ifPresentOrElse(value -> value.fault(where, message), () -> fault(message));
    }

    /** A text that has to be there; empty if it is not. */
    public String text(String key) {
        return given(key, "en text").orElse("");
    }

    private Optional<String> given(String key, String expected) {
        if (!has(key)) {
            fault(key + " saknas (skriv " + expected + ")");
        }
        return optionalText(key);
    }

    /** A text that may be there. */
    public Optional<String> optionalText(String key) {
        read.add(key);
        if (!has(key)) {
            return Optional.empty();
        }
        Optional<String> text =
                node(key, ScalarNode.class).map(scalar -> scalar.getValue().strip());
        if (text.filter(value -> !value.isEmpty()).isEmpty()) {
            faultAt(key, key + " är tomt eller ingen text (skriv en text)");
            return Optional.empty();
        }
        return text;
    }

    /** A whole number that may be there. */
    public Optional<Integer> optionalNumber(String key) {
        return optionalText(key).flatMap(text -> read(key, text, "ett heltal", Texts::wholeNumber));
    }

    /** A whole number that has to be there; 0 if it is not. */
    public int number(String key) {
        return required(key, "ett heltal", Texts::wholeNumber).orElse(0);
    }

    /** True or false, or what holds where nothing is said. */
    public boolean truth(String key, boolean otherwise) {
        return optionalText(key)
                .flatMap(text -> read(key, text, "true eller false", Texts::truth))
                .orElse(otherwise);
    }

    /** A day that has to be there; the first of January 1970 if it is not. */
    public LocalDate date(String key) {
        return required(key, DATE, Texts::date).orElse(LocalDate.EPOCH);
    }

    /** A list of days; without those that are none. */
    public List<LocalDate> dates(String key) {
        return texts(key).stream()
                .flatMap(text -> read(key, text, DATE, Texts::date).stream())
                .toList();
    }

    /** One of a few constants, by its code; the first if it is none of them. */
    public <E extends Enum<E>> E oneOf(String key, E[] constants, Function<E, String> code) {
        String known = String.join(", ", Arrays.stream(constants).map(code).toList());
        return required(key, "ett av " + known, word -> Texts.constant(word, constants, code))
                .orElse(constants[0]);
    }

    /** The same, where it may be left out. */
    public <E extends Enum<E>> Optional<E> optionalOneOf(String key, E[] constants, Function<E, String> code) {
        read.add(key);
        return has(key) ? Optional.of(oneOf(key, constants, code)) : Optional.empty();
    }

    private <T> Optional<T> required(String key, String expected, Function<String, Optional<T>> reader) {
        return given(key, expected).flatMap(text -> read(key, text, expected, reader));
    }

    private <T> Optional<T> read(String key, String text, String expected, Function<String, Optional<T>> reader) {
        Optional<T> result = reader.apply(text);
        if (result.isEmpty()) {
            faultAt(key, key + ": " + text + " går inte (skriv " + expected + ")");
        }
        return result;
    }

    /** A list of texts; empty if it is not there. */
    public List<String> texts(String key) {
        return items(key, ScalarNode.class, "texter").stream()
                .map(ScalarNode::getValue)
                .toList();
    }

    /** A list of mappings; empty if it is not there. */
    public List<YamlMap> maps(String key) {
        return items(key, MappingNode.class, "poster med nycklar").stream()
                .map(item -> new YamlMap(values.get(key).file(), item, this::within))
                .toList();
    }

    private <N extends Node> List<N> items(String key, Class<N> kind, String what) {
        read.add(key);
        if (!has(key)) {
            return List.of();
        }
        Optional<List<Node>> items = node(key, SequenceNode.class).map(SequenceNode::getValue);
        if (items.filter(nodes -> nodes.stream().allMatch(kind::isInstance)).isPresent()) {
            return items.get().stream().map(kind::cast).toList();
        }
        faultAt(key, key + " är något annat (skriv en lista av " + what + ")");
        return List.of();
    }

    /** A mapping that may be there. */
    public Optional<YamlMap> map(String key) {
        read.add(key);
        if (has(key) && !isMap(key)) {
            faultAt(key, key + " är något annat (skriv nycklar med värden)");
        }
        return node(key, MappingNode.class)
                .map(mapping -> new YamlMap(values.get(key).file(), mapping, name -> within(key)));
    }

    private String within(String name) {
        return where.isEmpty() || name.isEmpty() ? where + name : where + ", " + name;
    }

    /** To be called when everything was read: a key that nobody asked for is a slip of the pen. */
    public void refuseOthers() {
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .forEach(key ->
                        faultAt(key, "nyckeln " + key + " finns inte (skriv en av " + String.join(", ", read) + ")"));
    }

    /** Its keys, in order. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Whether a value is a mapping. */
    public boolean isMap(String key) {
        return node(key, MappingNode.class).isPresent();
    }

    /** Whether there is a value. */
    public boolean has(String key) {
        return values.containsKey(key);
    }
}
