package se.oppnajamforelser.catalogue.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import se.oppnajamforelser.catalogue.table.CsvTable;

/** Reads the shipped lists. */
final class Csv {

    private Csv() {}

    static List<Map<String, String>> rows(String resource) {
        try (InputStream stream = Gazetteer.resource(resource)) {
            return CsvTable.read(stream.readAllBytes(), List.of()).stream()
                    .map(row -> whole(resource, row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("frame/" + resource, e);
        }
    }

    private static Map<String, String> whole(String resource, CsvTable.Row row) {
        if (row.extra() > 0) {
            throw new IllegalStateException("frame/" + resource + ", line " + row.line() + ": " + row.extra()
                    + " fields too many (expected: as many as the heading)");
        }
        return row.fields();
    }
}
