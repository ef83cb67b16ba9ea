package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Fault;

/** A faulty model is refused, and every fault in it is told exactly as in the sample's {@code expected.txt}. */
class FaultyModelTest {

    private static final Path SAMPLES = Path.of("src/test/resources/faulty-model");

    @ParameterizedTest
    @MethodSource("samples")
    void a_faulty_model_is_refused_with_all_its_faults(String sample) throws IOException {
        assertThat(refused(sample).faults())
                .map(Fault::toString)
                .containsExactlyElementsOf(
                        Files.readAllLines(SAMPLES.resolve(sample).resolve("expected.txt")));
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<String> names =
                    folders.map(Path::getFileName).map(Path::toString).sorted().toList();
            assertThat(names).hasSizeGreaterThan(15);
            return names.stream();
        }
    }

    private static CatalogueFaultsException refused(String sample) {
        return catchThrowableOfType(
                CatalogueFaultsException.class,
                () -> Model.read(CatalogueSource.folder(SAMPLES.resolve(sample)), "prov"));
    }
}
