package se.oppnajamforelser.catalogue.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the document prints an entry.
 *
 * @param lines line of the source text, by table
 * @param row the row that it shares with others where a row stands for several columns
 * @param basIn tables that mark it as bas, whatever level was chosen in the end
 */
public record Printed(Map<String, Integer> lines, Optional<String> row, List<String> basIn) {

    public Printed {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        basIn = List.copyOf(basIn);
    }
}
