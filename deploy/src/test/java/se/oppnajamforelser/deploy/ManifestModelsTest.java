package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestModelsTest {

    @ParameterizedTest
    @MethodSource("manifests")
    void every_resource_is_what_its_model_says(Manifest manifest) {
        assertThat(Stream.concat(Models.faults(manifest).stream(), CloudNativePg.faults(manifest).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void every_resource_is_of_a_kind_that_a_model_knows(Manifest manifest) {
        assertThat(Models.knows(manifest) || CloudNativePg.knows(manifest))
                .as(manifest.label() + " of " + manifest.apiVersion())
                .isTrue();
    }

    @Test
    void a_field_that_kubernetes_does_not_know_is_found() {
        Manifest deployment = Manifest.of("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: x}
                spec: {template: {spec: {containers: [{name: x, image: "x:1", livenesProbe: {}}]}}}
                """);

        assertThat(Models.faults(deployment)).singleElement().asString().contains("livenesProbe");
    }

    @Test
    void a_field_that_strimzi_does_not_know_is_found() {
        Manifest topic = Manifest.of("""
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaTopic
                metadata: {name: oj.rounds}
                spec: {partition: 4}
                """);

        assertThat(Models.faults(topic)).singleElement().asString().contains("partition");
    }

    @Test
    void a_value_that_strimzi_does_not_know_is_found() {
        Manifest pool = Manifest.of("""
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaNodePool
                metadata: {name: node}
                spec: {replicas: 3, roles: [broker, zookeeper]}
                """);

        assertThat(Models.faults(pool)).singleElement().asString().contains("/spec/roles/1");
    }

    @Test
    void a_field_that_cloudnativepg_does_not_know_is_found() {
        Manifest database = Manifest.of("""
                apiVersion: postgresql.cnpg.io/v1
                kind: Database
                metadata: {name: survey}
                spec: {name: survey, owner: survey, cluster: {name: oj-postgres}, databaseName: survey}
                """);

        assertThat(CloudNativePg.faults(database)).singleElement().asString().contains("databaseName");
    }

    @Test
    void a_database_without_an_owner_is_found() {
        Manifest database = Manifest.of("""
                apiVersion: postgresql.cnpg.io/v1
                kind: Database
                metadata: {name: survey}
                spec: {name: survey, cluster: {name: oj-postgres}}
                """);

        assertThat(CloudNativePg.faults(database)).singleElement().asString().contains("owner");
    }

    @Test
    void a_key_that_is_given_twice_is_found() {
        assertThatThrownBy(() -> Yaml.documents("replicas: 1\nreplicas: 2\n")).hasMessageContaining("replicas");
    }

    static List<Manifest> manifests() {
        return Manifest.under(Repository.deploy("kubernetes"));
    }
}
