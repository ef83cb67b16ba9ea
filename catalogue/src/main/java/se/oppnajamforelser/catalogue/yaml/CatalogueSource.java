package se.oppnajamforelser.catalogue.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where catalogue files are read from. */
public interface CatalogueSource {

    /** The text of a file, by its path from the catalogue's root; empty if there is no such file. */
    Optional<String> text(String path);

    /** The catalogue that is shipped with the program. */
    static CatalogueSource shipped() {
        return path -> {
            try (InputStream stream =
                    CatalogueSource.class.getResourceAsStream("/se/oppnajamforelser/catalogue/" + path)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        };
    }

    /** A catalogue in a folder. */
    static CatalogueSource folder(Path root) {
        return path -> {
            Path file = root.resolve(path);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        };
    }
}
