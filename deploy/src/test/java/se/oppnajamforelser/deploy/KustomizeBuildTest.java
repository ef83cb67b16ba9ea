package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What kustomize itself makes of the folders; skipped where there is no kubectl, which carries kustomize. */
class KustomizeBuildTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/example"})
    void every_resource_that_is_built_is_what_its_model_says(String folder) throws IOException, InterruptedException {
        assertThat(built(folder))
                .filteredOn(manifest -> !manifest.is("ConfigMap"))
                .hasSizeGreaterThan(30)
                .flatMap(manifest -> Stream.concat(
                                Models.faults(manifest).stream(), CloudNativePg.faults(manifest).stream())
                        .toList())
                .isEmpty();
    }

    @Test
    void the_example_patches_the_cluster_and_renames_the_images() throws IOException, InterruptedException {
        List<Manifest> built = built("overlays/example");

        assertThat(built)
                .anyMatch(manifest -> manifest.is("Cluster")
                        && manifest.spec()
                                .at("/backup/volumeSnapshot/className")
                                .asText()
                                .equals("csi-snapshots"));
        assertThat(built.stream().filter(manifest -> manifest.is("Deployment")).map(manifest -> new Workload(manifest)
                        .image()))
                .hasSize(4)
                .allMatch(image -> image.startsWith("registry.example.org/"));
    }

    private static List<Manifest> built(String folder) throws IOException, InterruptedException {
        assumeTrue(hasKubectl(), "there is no kubectl here");
        Process kustomize = new ProcessBuilder("kubectl", "kustomize", folder)
                .directory(Repository.deploy("kubernetes").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(kustomize.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kustomize.waitFor()).as(output).isZero();
        return Yaml.documents(output).stream()
                .map(tree -> new Manifest("built", tree))
                .toList();
    }

    private static boolean hasKubectl() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "kubectl"))
                .anyMatch(Files::isExecutable);
    }
}
