package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencesTest {

    @Test
    void nothing_points_at_what_is_not_there() {
        assertThat(References.deployed().faults()).isEmpty();
    }

    @Test
    void the_readme_says_how_each_secret_is_made() {
        assertThat(Repository.text(Repository.deploy("README.md"))).contains(References.MADE_BY_HAND);
    }

    @Test
    void no_secret_is_kept_here() {
        assertThat(References.deployed().manifests()).noneMatch(manifest -> manifest.is("Secret"));
    }

    @Test
    void the_services_meet_kafka_where_it_listens() {
        Manifest kafka = References.deployed().manifests().stream()
                .filter(manifest -> manifest.is("Kafka"))
                .findFirst()
                .orElseThrow();
        String port = kafka.spec()
                .path("kafka")
                .path("listeners")
                .path(0)
                .path("port")
                .asText();

        assertThat(Kustomization.configMaps(Repository.deploy("kubernetes/base"))
                        .get("settings"))
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", kafka.name() + "-kafka-bootstrap:" + port);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_deployment_selects_its_own_pods(Workload workload) {
        Map<String, String> selector =
                Labels.of(workload.manifest().spec().path("selector").path("matchLabels"));

        assertThat(Labels.pick(selector, workload.podLabels())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void what_is_mounted_is_a_volume_of_the_pod(Workload workload) {
        assertThat(names(workload.container().path("volumeMounts")))
                .containsExactlyElementsOf(names(workload.pod().path("volumes")));
    }

    @Test
    void a_selector_that_picks_nothing_is_found() {
        assertThat(faults("{kind: Service, metadata: {name: x}, spec: {selector: {app.kubernetes.io/name: y}}}"))
                .containsExactly("sample: Service x selects {app.kubernetes.io/name=y} (expected: labels of a pod)");
    }

    @Test
    void a_database_of_another_cluster_is_found() {
        assertThat(faults("{kind: Database, metadata: {name: x}, spec: {cluster: {name: y}}}"))
                .singleElement()
                .asString()
                .contains("belongs to no Cluster");
    }

    @Test
    void a_topic_of_another_kafka_is_found() {
        assertThat(faults("{kind: KafkaTopic, metadata: {name: x, labels: {strimzi.io/cluster: y}}}"))
                .singleElement()
                .asString()
                .contains("belongs to no Kafka");
    }

    @Test
    void a_secret_that_nobody_makes_is_found() {
        assertThat(faults("{kind: Ingress, metadata: {name: x}, spec: {tls: [{secretName: y}]}}"))
                .singleElement()
                .asString()
                .contains("needs the secret y");
    }

    @Test
    void an_ingress_that_leads_to_nothing_is_found() {
        assertThat(faults("""
                        kind: Ingress
                        metadata: {name: x}
                        spec: {rules: [{http: {paths: [{backend: {service: {name: y, port: {name: http}}}}]}}]}
                        """)).singleElement().asString().contains("leads to y:http");
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }

    /** What is wrong when a resource is added to those that are right. */
    private static List<String> faults(String added) {
        return new References(Stream.concat(References.deployed().manifests().stream(), Stream.of(Manifest.of(added)))
                        .toList())
                .faults();
    }

    private static List<String> names(com.fasterxml.jackson.databind.JsonNode list) {
        return Nodes.elements(list).map(entry -> entry.path("name").asText()).toList();
    }
}
