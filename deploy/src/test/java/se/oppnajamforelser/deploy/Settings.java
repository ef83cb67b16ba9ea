package se.oppnajamforelser.deploy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of the form {@code NAME=value}, as kustomize and Compose read them. */
final class Settings {

    private Settings() {}

    /** What a file sets, in order; lines that begin with # are remarks. */
    static Map<String, String> in(Path file) {
        Map<String, String> settings = new LinkedHashMap<>();
        Arrays.stream(Repository.text(file).split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("=", 2);
                    settings.put(parts[0], parts[1]);
                });
        return settings;
    }
}
