package se.oppnajamforelser.catalogue.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The printed rules that somebody has read and found right, in {@code src/test/resources/printed}. */
final class GoldenFiles {

    private static final String UPDATE = "golden.update";

    private static final String HINT = "read the change, and keep it with -D" + UPDATE + "=true -Dtest=GoldenTest";

    private final Path folder;

    GoldenFiles(Path folder) {
        this.folder = folder;
    }

    /** Keeps what is printed now, if the build was told to. */
    GoldenFiles updated(SortedMap<String, String> printed) {
        if (Boolean.getBoolean(UPDATE)) {
            rewrite(printed);
        }
        return this;
    }

    /** What is not as it was, each with what to do. */
    List<String> differences(SortedMap<String, String> printed) {
        SortedMap<String, String> kept = kept();
        Stream<String> differing = printed.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(kept.get(entry.getKey())))
                .map(entry -> differing(entry.getKey(), kept, entry.getValue()));
        Stream<String> superfluous = kept.keySet().stream()
                .filter(file -> !printed.containsKey(file))
                .map(file -> file + " is printed from no area: delete it");
        return Stream.concat(differing, superfluous).toList();
    }

    private static String differing(String file, Map<String, String> kept, String printed) {
        if (!kept.containsKey(file)) {
            return file + " is missing: " + HINT;
        }
        List<String> was = kept.get(file).lines().toList();
        List<String> is = printed.lines().toList();
        int line = IntStream.range(0, Math.min(was.size(), is.size()))
                .filter(each -> !was.get(each).equals(is.get(each)))
                .findFirst()
                .orElse(Math.min(was.size(), is.size()));
        return file + ", line " + (line + 1) + "\n  was: " + at(was, line) + "\n  is:  " + at(is, line) + "\n  " + HINT;
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }

    private SortedMap<String, String> kept() {
        SortedMap<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                kept.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private void rewrite(SortedMap<String, String> printed) {
        printed.forEach((file, text) -> {
            try {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.writeString(folder.resolve(file), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
