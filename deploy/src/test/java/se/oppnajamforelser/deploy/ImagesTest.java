package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)$");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\d+):(\\d+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY \\$\\{SERVICE}/target/quarkus-app/(\\S+) (\\S+)$");
    private static final Pattern KAFKA = Pattern.compile("<kafka.version>([0-9.]+)</kafka.version>");

    @ParameterizedTest
    @MethodSource("images")
    void every_image_is_one_of_ours_or_pinned(String image) {
        assertThat(Images.fault(image)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_deployment_runs_its_own_service(Workload workload) {
        assertThat(workload.image()).startsWith(Images.OURS + workload.service().module() + ":");
    }

    @Test
    void the_base_image_is_pinned() {
        assertThat(FROM.matcher(dockerfile()).results().map(match -> Images.fault(match.group(1))))
                .containsExactly(java.util.Optional.empty());
    }

    @Test
    void the_image_holds_all_of_the_package_with_the_libraries_first() {
        assertThat(COPY.matcher(dockerfile()).results().map(match -> match.group(1) + " " + match.group(2)))
                .containsExactly("lib/ lib/", "quarkus-run.jar ./", "quarkus/ quarkus/", "app/ app/");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_pod_runs_as_the_user_of_the_image(Workload workload) {
        assertThat(USER.matcher(dockerfile()).results().map(match -> match.group(1)))
                .containsExactly(
                        workload.pod().path("securityContext").path("runAsUser").asText());
    }

    @ParameterizedTest
    @EnumSource
    void the_build_of_an_image_sees_the_service_s_package(DeployedService service) {
        assertThat(Repository.text(Repository.deploy("Dockerfile.dockerignore")))
                .contains("!" + service.module() + "/target/quarkus-app\n");
    }

    @Test
    void compose_runs_the_kafka_that_the_tests_run() {
        String version = KAFKA.matcher(Repository.text(Repository.module("", "pom.xml")))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(Compose.file().service("kafka").path("image").asText()).isEqualTo("apache/kafka:" + version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres",
                "postgres:latest",
                "postgres:17",
                "oppnajamforelser/survey-service:latest",
                "oppnajamforelser/portal-service:0.1.0"
            })
    void an_image_that_is_not_pinned_or_not_built_here_is_found(String image) {
        assertThat(Images.fault(image)).isPresent();
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }

    static List<String> images() {
        return Stream.of(
                        Workload.ofBase().stream().map(Workload::image),
                        Manifest.under(Repository.deploy("kubernetes")).stream()
                                .flatMap(manifest -> Nodes.named(manifest.tree(), "imageName"))
                                .map(image -> image.asText()),
                        Compose.file().images())
                .flatMap(images -> images)
                .distinct()
                .toList();
    }

    private static String dockerfile() {
        return Repository.text(Repository.deploy("Dockerfile"));
    }
}
