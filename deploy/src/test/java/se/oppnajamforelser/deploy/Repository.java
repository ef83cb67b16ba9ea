package se.oppnajamforelser.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in: what is deployed, and the sources that it has to agree with. */
final class Repository {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Repository() {}

    /** A file or folder under {@code deploy}. */
    static Path deploy(String path) {
        return ROOT.resolve("deploy").resolve(path);
    }

    /** A file or folder of another module. */
    static Path module(String module, String path) {
        return ROOT.resolve(module).resolve(path);
    }

    /** Everything that a module's main code says, file by file. */
    static List<String> javaSources(String module) {
        return files(module(module, "src/main/java"), ".java").stream()
                .map(Repository::text)
                .toList();
    }

    /** The files under a folder whose names end so, in a fixed order. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read (expected: a folder)", e);
        }
    }

    /** What a file says. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read (expected: a text file)", e);
        }
    }
}
