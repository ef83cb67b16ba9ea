package se.oppnajamforelser.catalogue.yaml;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of one kind of things in a catalogue, or the codes of one list: each once, and each as ids are written. */
public final class Ids {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private final String key;
    private final Pattern pattern;
    private final String form;
    private final Set<String> seen = new HashSet<>();

    private Ids(String key, Pattern pattern, String form) {
        this.key = key;
        this.pattern = pattern;
        this.form = form;
    }

    /** Ids that name things to tools, such as {@code eb-vantetid-nybesok}. */
    public static Ids kebab() {
        return new Ids("id", KEBAB, "små bokstäver a-z, siffror och bindestreck");
    }

    /** The codes of one list, such as the rows of a question. */
    public static Ids codes() {
        return new Ids("code", KEBAB, "små bokstäver a-z, siffror och bindestreck");
    }

    /** The questionnaire's own numbers, such as {@code G2a}. */
    public static Ids numbers() {
        return new Ids("id", NUMBER, "en stor bokstav och sedan bokstäver och siffror");
    }

    /** Reads the id of an entry, and tells what is wrong with it. */
    public String read(YamlMap entry) {
        String id = entry.text(key);
        if (!id.isEmpty() && !pattern.matcher(id).matches()) {
            entry.faultAt(key, key + ": " + id + " går inte (skriv " + form + ")");
        }
        if (!id.isEmpty() && !seen.add(id)) {
            entry.faultAt(key, key + ": " + id + " står två gånger (skriv varje " + key + " en gång)");
        }
        return id;
    }

    /** Whether an id is written as ids that name things to tools are. */
    public static boolean isKebab(String id) {
        return KEBAB.matcher(id).matches();
    }
}
