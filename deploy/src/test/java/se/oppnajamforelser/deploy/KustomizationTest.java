package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KustomizationTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "components/monitoring", "overlays/example"})
    void exactly_the_files_that_exist_are_listed(String name) {
        Path folder = Repository.deploy("kubernetes").resolve(name);

        assertThat(Kustomization.in(folder).files()).containsExactlyElementsOf(filesBeside(folder));
    }

    @Test
    void the_folders_that_the_overlay_builds_on_exist() {
        Path overlay = Repository.deploy("kubernetes/overlays/example");
        Kustomization kustomization = Kustomization.in(overlay);

        assertThat(Stream.concat(kustomization.resources().stream(), kustomization.components().stream())
                        .filter(resource -> resource.startsWith(".."))
                        .map(folder -> overlay.resolve(folder).resolve("kustomization.yaml")))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void the_overlay_names_the_images_of_the_base() {
        assertThat(Kustomization.in(Repository.deploy("kubernetes/overlays/example"))
                        .images())
                .extracting(Kustomization.Image::name)
                .containsExactlyInAnyOrderElementsOf(Workload.ofBase().stream()
                        .map(workload -> workload.image().replaceAll(":.*", ""))
                        .toList());
    }

    @Test
    void the_overlay_only_adds_to_config_maps_of_the_base() {
        List<String> made = Kustomization.in(Repository.deploy("kubernetes/base")).configMapGenerator().stream()
                .map(Kustomization.Generator::name)
                .toList();

        assertThat(Kustomization.in(Repository.deploy("kubernetes/overlays/example"))
                        .configMapGenerator())
                .allMatch(generator -> generator.behavior().equals("merge"))
                .extracting(Kustomization.Generator::name)
                .isSubsetOf(made);
    }

    @Test
    void the_cluster_with_its_backup_is_what_its_definition_says() throws IOException {
        JsonNode cluster = Yaml.document(Repository.deploy("kubernetes/base/postgres.yaml"));
        JsonNode patch = Yaml.document(Repository.deploy("kubernetes/overlays/example/postgres-backup.patch.yaml"));
        JsonNode patched = new ObjectMapper().readerForUpdating(cluster).readValue(patch);

        assertThat(patched.at("/spec/backup/volumeSnapshot/className").asText()).isNotEmpty();
        assertThat(CloudNativePg.faults(new Manifest("patched", patched))).isEmpty();
    }

    @Test
    void a_file_that_is_not_listed_is_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "resources: [kafka.yaml]\n");
        Files.writeString(folder.resolve("kafka.yaml"), "kind: Kafka\n");
        Files.writeString(folder.resolve("topics.yaml"), "kind: KafkaTopic\n");

        assertThat(Kustomization.in(folder).files()).isNotEqualTo(filesBeside(folder));
    }

    @Test
    void a_field_that_is_not_known_is_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), "resource: [kafka.yaml]\n");

        assertThatThrownBy(() -> Kustomization.in(folder)).hasMessageContaining("\"resource\"");
    }

    private static List<String> filesBeside(Path folder) {
        return Repository.files(folder, "").stream()
                .map(file -> folder.relativize(file).toString())
                .filter(file -> !file.equals("kustomization.yaml"))
                .sorted()
                .toList();
    }
}
