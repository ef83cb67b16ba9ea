package se.oppnajamforelser.catalogue.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.oppnajamforelser.catalogue.Nearest;

/** Things that an entry can name by their codes; tells where it names none of them. */
public final class Named<T> {

    private static final int MOST_LISTED = 20;

    private final Map<String, T> byCode = new LinkedHashMap<>();

    /** Things by their codes; the first of those with the same code. */
    public Named(Collection<T> all, Function<T, String> code) {
        all.forEach(each -> byCode.putIfAbsent(code.apply(each), each));
    }

    /** The thing that has to be named. */
    public Optional<T> one(YamlMap yaml, String key) {
        if (!yaml.has(key)) {
            yaml.fault(key + " saknas (skriv ett av " + String.join(", ", byCode.keySet()) + ")");
        }
        return optional(yaml, key);
    }

    /** The thing that may be named. */
    public Optional<T> optional(YamlMap yaml, String key) {
        return yaml.optionalText(key).flatMap(code -> find(yaml, key, code));
    }

    /** Each of a list. */
    public List<T> each(YamlMap yaml, String key) {
        return yaml.texts(key).stream()
                .flatMap(code -> find(yaml, key, code).stream())
                .toList();
    }

    /** Tells if a key of an entry is no known code. */
    public void known(YamlMap yaml, String key) {
        if (!byCode.containsKey(key)) {
            yaml.faultAt(key, "nyckeln " + key + " finns inte (" + advice(key) + ")");
        }
    }

    private Optional<T> find(YamlMap yaml, String key, String code) {
        if (!byCode.containsKey(code)) {
            yaml.faultAt(key, key + ": " + code + " går inte (" + advice(code) + ")");
        }
        return Optional.ofNullable(byCode.get(code));
    }

    private String advice(String code) {
        if (byCode.isEmpty()) {
            return "ta bort den; det finns inget att välja";
        }
        return byCode.size() > MOST_LISTED
                ? "menade du " + Nearest.to(code, byCode.keySet()).orElseThrow() + "?"
                : "skriv ett av " + String.join(", ", byCode.keySet());
    }
}
