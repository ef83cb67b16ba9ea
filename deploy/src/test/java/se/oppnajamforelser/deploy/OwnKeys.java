package se.oppnajamforelser.deploy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The configuration keys that Java sources declare, with their default values: {@code @ConfigProperty} and the methods of
 * a {@code @ConfigMapping}.
 */
final class OwnKeys {

    private static final Pattern PROPERTY = Pattern.compile(
            "@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"(?:\\s*,\\s*defaultValue\\s*=\\s*\"([^\"]*)\")?");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix\\s*=\\s*\"([^\"]+)\"\\)");
    private static final Pattern METHOD = Pattern.compile(
            "(?:@WithDefault\\(\"([^\"]*)\"\\)\\s*)?(?:@WithName\\(\"([^\"]+)\"\\)\\s*)?^ {4}[\\w<>.]+ (\\w+)\\(\\);",
            Pattern.MULTILINE);

    private OwnKeys() {}

    /** The keys of one source file, each with its default, which is empty where there is none. */
    static Map<String, String> in(String source) {
        Map<String, String> keys = new LinkedHashMap<>();
        PROPERTY.matcher(source)
                .results()
                .forEach(match -> keys.put(match.group(1), match.group(2) == null ? "" : match.group(2)));
        Matcher mapping = MAPPING.matcher(source);
        if (mapping.find()) {
            METHOD.matcher(source.substring(mapping.end()))
                    .results()
                    .forEach(match -> keys.put(
                            mapping.group(1) + "." + (match.group(2) == null ? kebab(match.group(3)) : match.group(2)),
                            match.group(1) == null ? "" : match.group(1)));
        }
        return keys;
    }

    /** The keys of a module's main code. */
    static Map<String, String> ofModule(String module) {
        Map<String, String> keys = new LinkedHashMap<>();
        Repository.javaSources(module).forEach(source -> keys.putAll(in(source)));
        return keys;
    }

    private static String kebab(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
