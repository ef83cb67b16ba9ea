package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnvironmentTest {

    private static final Map<String, Map<String, String>> BASE =
            Kustomization.configMaps(Repository.deploy("kubernetes/base"));
    private static final Map<String, Map<String, String>> EXAMPLE =
            Kustomization.configMaps(Repository.deploy("kubernetes/overlays/example"));

    @ParameterizedTest
    @MethodSource("workloads")
    void every_variable_is_read_by_the_service(Workload workload) {
        KnownSettings known = KnownSettings.of(workload.service());

        assertThat(known.faults(Stream.concat(workload.variables(BASE), workload.variables(EXAMPLE))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_pod_is_given_its_database_its_broker_and_its_door(Workload workload) {
        assertThat(workload.variables(BASE))
                .contains(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_USERNAME",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "QUARKUS_HTTP_HOST");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void the_overlay_says_who_issues_tokens(Workload workload) {
        assertThat(workload.variables(EXAMPLE)).contains("MP_JWT_VERIFY_ISSUER", "MP_JWT_VERIFY_PUBLICKEY_LOCATION");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void every_config_map_that_is_read_is_made(Workload workload) {
        assertThat(workload.configMapNames()).isSubsetOf(BASE.keySet());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void every_file_that_a_setting_names_is_mounted(Workload workload) {
        Stream<String> named = workload.configMapNames()
                .flatMap(name -> BASE.get(name).values().stream())
                .map(value -> value.replaceAll(".*sslrootcert=", ""))
                .filter(value -> value.startsWith("/"));

        assertThat(named.toList())
                .containsExactlyInAnyOrderElementsOf(workload.mountedFiles().toList());
    }

    @Test
    void an_unknown_variable_in_a_deployment_is_found() {
        Workload scoring = new Workload(Manifest.of("""
                        kind: Deployment
                        metadata: {name: scoring-service}
                        spec: {template: {spec: {containers: [{env: [{name: QUARKUS_HTTP_HSOT, value: 0.0.0.0}]}]}}}
                        """));

        assertThat(KnownSettings.of(scoring.service()).faults(scoring.variables(Map.of())))
                .containsExactly("QUARKUS_HTTP_HSOT: nothing reads QUARKUS_HTTP_HSOT");
    }

    @Test
    void an_unknown_variable_in_a_config_map_is_found() {
        Workload scoring = new Workload(Manifest.of("""
                        kind: Deployment
                        metadata: {name: scoring-service}
                        spec: {template: {spec: {containers: [{envFrom: [{configMapRef: {name: settings}}]}]}}}
                        """));

        assertThat(KnownSettings.of(scoring.service())
                        .faults(scoring.variables(Map.of("settings", Map.of("OJ_TOPIC_CREATE", "false")))))
                .containsExactly("OJ_TOPIC_CREATE: nothing reads OJ_TOPIC_CREATE");
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }
}
