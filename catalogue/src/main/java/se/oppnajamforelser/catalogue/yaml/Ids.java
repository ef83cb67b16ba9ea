package se.oppnajamforelser.catalogue.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind of things in a catalogue, or the codes of one list: each once, and each as ids are written. */
public final class Ids {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private final String key;
    private final String kind;
    private final Pattern pattern;
    private final String expected;
    private final Set<String> seen = new HashSet<>();

    private Ids(String key, String kind, Pattern pattern, String expected) {
        this.key = key;
        this.kind = kind;
        this.pattern = pattern;
        this.expected = expected;
    }

    /** Ids that name things to tools, such as {@code eb-vantetid-nybesok}. */
    public static Ids kebab(String kind) {
        return new Ids("id", kind, KEBAB, "kebab-case a-z, 0-9");
    }

    /** The codes of one list, such as the rows of a question. */
    public static Ids codes(String kind) {
        return new Ids("code", kind, KEBAB, "kebab-case a-z, 0-9");
    }

    /** The questionnaire's own numbers, such as {@code G2a}. */
    public static Ids numbers(String kind) {
        return new Ids("id", kind, NUMBER, "a capital letter, then letters and digits");
    }

    /** Reads the id of an entry, and tells what is wrong with it. */
    public String read(YamlMap entry) {
        String id = entry.text(key);
        if (!id.isEmpty() && !pattern.matcher(id).matches()) {
            entry.faultAt(key, key + ": " + id + " (expected: " + expected + ")");
        }
        if (!id.isEmpty() && !seen.add(id)) {
            entry.faultAt(key, "the " + kind + " stands twice (expected: each " + key + " once)");
        }
        return id;
    }

    /** Whether an id is written as ids that name things to tools are. */
    public static boolean isKebab(String id) {
        return KEBAB.matcher(id).matches();
    }
}
