package se.oppnajamforelser.catalogue.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.oppnajamforelser.catalogue.Examples;
import se.oppnajamforelser.catalogue.model.MeasuringPlan;
import se.oppnajamforelser.catalogue.round.Round;
import se.oppnajamforelser.catalogue.yaml.CatalogueFaultsException;
import se.oppnajamforelser.catalogue.yaml.CatalogueSource;
import se.oppnajamforelser.catalogue.yaml.Fault;

/** Faulty comparisons are refused, and every fault is told exactly as in the sample's {@code expected.txt}. */
class FaultyComparabilityTest {

    private static final Path SAMPLES = Path.of("src/test/resources/faulty-comparability");
    private static final List<Round> ROUNDS = Examples.shipped().toList();

    @ParameterizedTest
    @ValueSource(strings = {"unknown-keys", "unknown-ids", "years-that-do-not-fit", "missing-files", "missing-keys"})
    void faulty_comparisons_of_years_are_refused_with_all_their_faults(String sample) throws IOException {
        CatalogueSource source = CatalogueSource.folder(SAMPLES.resolve(sample));
        CatalogueFaultsException refused =
                catchThrowableOfType(CatalogueFaultsException.class, () -> Comparisons.read(source, ROUNDS));

        assertThat(refused.faults()).map(Fault::toString).containsExactlyElementsOf(expected(sample, "years"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-keys", "unknown-ids", "missing-files", "missing-keys"})
    void faulty_comparisons_of_areas_are_refused_with_all_their_faults(String sample) throws IOException {
        CatalogueSource source = CatalogueSource.folder(SAMPLES.resolve(sample));
        CatalogueFaultsException refused =
                catchThrowableOfType(CatalogueFaultsException.class, () -> AreaTable.read(source, ROUNDS));

        assertThat(refused.faults()).map(Fault::toString).containsExactlyElementsOf(expected(sample, "areas"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-keys", "unknown-ids", "missing-files", "missing-keys"})
    void faulty_links_to_the_model_are_refused_with_all_their_faults(String sample) throws IOException {
        CatalogueSource source = CatalogueSource.folder(SAMPLES.resolve(sample));
        MeasuringPlan plan = new MeasuringPlan(Examples.MODELL_2023);
        CatalogueFaultsException refused =
                catchThrowableOfType(CatalogueFaultsException.class, () -> ModelLinks.read(source, ROUNDS, plan));

        assertThat(refused.faults()).map(Fault::toString).containsExactlyElementsOf(expected(sample, "model"));
    }

    private static List<String> expected(String sample, String file) throws IOException {
        return Files.readAllLines(SAMPLES.resolve(sample).resolve("expected.txt")).stream()
                .filter(line -> line.startsWith("comparability/" + file))
                .toList();
    }
}
