package se.oppnajamforelser.catalogue.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the shipped lists, which are plain by agreement: comma, header row, no quotes. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String resource) {
        List<String> lines = lines(resource);
        String[] header = lines.get(0).split(",", -1);
        return lines.stream().skip(1).map(line -> row(resource, header, line)).toList();
    }

    private static Map<String, String> row(String resource, String[] header, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != header.length || line.indexOf('"') >= 0) {
            throw new IllegalStateException(
                    "frame/" + resource + ": " + line + " (expected: " + header.length + " cells without quotes)");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < header.length; column++) {
            row.put(header[column], cells[column]);
        }
        return row;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Gazetteer.resource(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("frame/" + resource, e);
        }
    }
}
