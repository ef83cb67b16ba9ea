package se.oppnajamforelser.catalogue.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.oppnajamforelser.catalogue.yaml.Named;
import se.oppnajamforelser.catalogue.yaml.YamlMap;

/** Reads where the source prints an entry: a line of its text for each table. */
final class Lines {

    private Lines() {}

    static Map<String, Integer> read(YamlMap entry, Named<String> tables) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        Optional<YamlMap> listed = entry.map("listed");
        if (!entry.has("listed")) {
            entry.fault("listed saknas (skriv en rad för varje tabell som har det)");
        }
        listed.ifPresent(map -> map.keys().forEach(table -> {
            tables.known(map, table);
            lines.put(table, map.number(table));
        }));
        return lines;
    }
}
