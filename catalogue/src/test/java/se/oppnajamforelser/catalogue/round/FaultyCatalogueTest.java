package se.oppnajamforelser.catalogue.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Fault;

/** A faulty catalogue is refused, and every fault in it is told exactly as in the sample's {@code expected.txt}. */
class FaultyCatalogueTest {

    private static final Path SAMPLES = Path.of("src/test/resources/faulty");

    @ParameterizedTest
    @MethodSource("samples")
    void a_faulty_catalogue_is_refused_with_all_its_faults(String sample) throws IOException {
        assertThat(refused(sample).faults())
                .map(Fault::toString)
                .containsExactlyElementsOf(
                        Files.readAllLines(SAMPLES.resolve(sample).resolve("expected.txt")));
    }

    @Test
    void the_message_holds_every_fault() {
        assertThat(refused("missing-file"))
                .hasMessage(
                        "1 fel i katalogen:\n" + "prov/fragor.yaml: filen finns inte (lägg dit en katalogfil i YAML)");
        assertThat(refused("several-faults")).hasMessageStartingWith("9 fel i katalogen:\n");
    }

    @Test
    void a_fault_says_where_it_is() {
        assertThat(refused("unknown-question").faults())
                .containsExactly(new Fault(
                        "prov/fragor.yaml", 34, "rutin, rule", "yes, tecken 1: frågan A9 finns inte (menade du A0?)"));
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<String> names =
                    folders.map(Path::getFileName).map(Path::toString).sorted().toList();
            assertThat(names).hasSizeGreaterThan(25);
            return names.stream();
        }
    }

    private static CatalogueFaultsException refused(String sample) {
        return catchThrowableOfType(
                CatalogueFaultsException.class,
                () -> Rounds.read(CatalogueSource.folder(SAMPLES.resolve(sample)), "prov"));
    }
}
