package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposeTest {

    private static final Compose COMPOSE = Compose.file();

    @Test
    void the_file_is_what_the_specification_says() {
        assertThat(Schemas.faults(Schemas.named("/compose.schema.json"), COMPOSE.tree()))
                .isEmpty();
    }

    @Test
    void a_field_that_compose_does_not_know_is_found() {
        JsonNode wrong = Yaml.documents("""
                        name: x
                        volumes: {}
                        services: {mail: {image: "x:1.0", restart: always, mem_limit: 128m, memory: 128m}}
                        """).get(0);

        assertThat(Schemas.faults(Schemas.named("/compose.schema.json"), wrong))
                .singleElement()
                .asString()
                .contains("'memory'");
    }

    @Test
    void it_runs_the_four_services_and_what_they_need() {
        assertThat(COMPOSE.services())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("kafka", "postgres", "mail"),
                                Stream.of(DeployedService.values()).map(DeployedService::module))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_built_by_the_dockerfile(DeployedService service) {
        JsonNode build = COMPOSE.service(service.module()).path("build");

        assertThat(build.path("args").path("SERVICE").asText()).isEqualTo(service.module());
        assertThat(Repository.deploy(build.path("context").asText())
                        .resolve(build.path("dockerfile").asText())
                        .normalize())
                .isEqualTo(Repository.deploy("Dockerfile"));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_reads_every_variable_that_it_is_given(DeployedService service) {
        assertThat(KnownSettings.of(service).faults(COMPOSE.environment(service.module()).keySet().stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_reached_where_it_listens(DeployedService service) {
        assertThat(COMPOSE.service(service.module()).path("ports").path(0).asText())
                .isEqualTo("127.0.0.1:" + service.port() + ":" + service.port());
    }

    @ParameterizedTest
    @EnumSource
    void a_service_is_asked_whether_it_is_ready(DeployedService service) {
        assertThat(Nodes.elements(COMPOSE.service(service.module())
                                .path("healthcheck")
                                .path("test"))
                        .map(JsonNode::asText))
                .contains("http://127.0.0.1:" + service.port() + Probes.path(service, "ready"));
    }

    @ParameterizedTest
    @EnumSource
    void a_service_uses_its_own_database(DeployedService service) {
        assertThat(COMPOSE.environment(service.module()))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + service.id())
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", service.id())
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", "${" + service.name() + "_DATABASE_PASSWORD}");
    }

    @ParameterizedTest
    @EnumSource
    void a_service_finds_its_key_where_it_is_mounted(DeployedService service) {
        assertThat(COMPOSE.environment(service.module()).get("MP_JWT_VERIFY_PUBLICKEY_LOCATION"))
                .isEqualTo(COMPOSE.service(service.module())
                        .path("volumes")
                        .path(0)
                        .path("target")
                        .asText());
    }

    @Test
    void what_has_to_be_set_is_what_the_example_lists() {
        assertThat(Settings.in(Repository.deploy(".env.example")).keySet())
                .containsExactlyInAnyOrderElementsOf(COMPOSE.variables());
    }

    @Test
    void the_example_gives_no_secret_away() {
        assertThat(Settings.in(Repository.deploy(".env.example")).entrySet())
                .filteredOn(setting -> setting.getKey().endsWith("PASSWORD"))
                .isNotEmpty()
                .allMatch(setting -> setting.getValue().isEmpty());
    }

    @Test
    void nothing_waits_for_a_service_that_is_not_there() {
        assertThat(Nodes.named(COMPOSE.tree().path("services"), "depends_on").flatMap(on -> Nodes.fields(on).stream()))
                .isNotEmpty()
                .isSubsetOf(COMPOSE.services());
    }

    @Test
    void the_files_of_the_checkout_that_are_mounted_exist() {
        assertThat(Nodes.named(COMPOSE.tree().path("services"), "source")
                        .map(JsonNode::asText)
                        .filter(source -> source.startsWith("./")))
                .isNotEmpty()
                .allMatch(source -> Files.exists(Repository.deploy(source)));
    }

    @Test
    void kafka_takes_its_settings() {
        Map<String, String> settings = KafkaImage.settings(COMPOSE.environment("kafka"));

        assertThat(KafkaImage.unknown(settings)).isEmpty();
        assertThat(new KafkaConfig(settings).nodeId()).isEqualTo(1);
    }

    @Test
    void a_kafka_setting_that_does_not_exist_is_found() {
        assertThat(KafkaImage.unknown(KafkaImage.settings(Map.of("KAFKA_LOG_FOLDERS", "/data"))))
                .isEqualTo(List.of("log.folders"));
    }

    @Test
    void a_kafka_node_without_a_quorum_is_refused() {
        Map<String, String> environment = new java.util.HashMap<>(COMPOSE.environment("kafka"));
        environment.remove("KAFKA_CONTROLLER_QUORUM_VOTERS");

        assertThatThrownBy(() -> new KafkaConfig(KafkaImage.settings(environment)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("controller.quorum");
    }
}
