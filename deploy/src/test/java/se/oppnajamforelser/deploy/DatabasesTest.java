package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabasesTest {

    private static final Map<String, Map<String, String>> BASE =
            Kustomization.configMaps(Repository.deploy("kubernetes/base"));
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([a-z-]+):5432/([a-z]+)(\\?.*)?");
    private static final Pattern CREATED = Pattern.compile("create database ([a-z]+) owner ([a-z]+);");

    @Test
    void there_is_one_database_for_each_service_that_it_owns() {
        assertThat(databases())
                .extracting(Manifest::name, database -> text(database, "name"), database -> text(database, "owner"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DeployedService.values())
                        .map(service -> org.assertj.core.groups.Tuple.tuple(service.id(), service.id(), service.id()))
                        .toList());
    }

    @Test
    void every_database_is_in_the_cluster() {
        assertThat(databases())
                .extracting(
                        database -> database.spec().path("cluster").path("name").asText())
                .containsOnly(cluster().name());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_service_connects_to_its_own_database_on_the_cluster_s_writing_server(Workload workload) {
        assertThat(workload.value("QUARKUS_DATASOURCE_JDBC_URL", BASE))
                .matches(URL)
                .startsWith("jdbc:postgresql://" + cluster().name() + "-rw:5432/"
                        + workload.service().id() + "?");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void a_service_and_the_cluster_take_its_password_from_the_same_secret(Workload workload) {
        String ofTheRole = Nodes.elements(cluster().spec().path("managed").path("roles"))
                .filter(role ->
                        role.path("name").asText().equals(workload.service().id()))
                .map(role -> role.path("passwordSecret").path("name").asText())
                .findFirst()
                .orElseThrow();

        assertThat(List.of(
                        workload.secretOf("QUARKUS_DATASOURCE_USERNAME"),
                        workload.secretOf("QUARKUS_DATASOURCE_PASSWORD")))
                .containsOnly(ofTheRole);
    }

    @Test
    void the_server_takes_all_connections_of_all_pools_while_a_new_version_starts() {
        int most = Workload.ofBase().stream()
                .mapToInt(workload -> mostPods(workload) * poolSize(workload.service()))
                .sum();

        assertThat(cluster()
                        .spec()
                        .path("postgresql")
                        .path("parameters")
                        .path("max_connections")
                        .asInt())
                .isGreaterThan(most);
    }

    @Test
    void compose_makes_the_same_databases() {
        assertThat(CREATED.matcher(Repository.text(Repository.deploy("postgres/databases.sql")))
                        .results()
                        .map(match -> match.group(1) + " of " + match.group(2)))
                .containsExactlyElementsOf(Arrays.stream(DeployedService.values())
                        .map(service -> service.id() + " of " + service.id())
                        .toList());
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }

    private static int mostPods(Workload workload) {
        return workload.manifest().spec().path("replicas").asInt()
                + workload.manifest()
                        .spec()
                        .path("strategy")
                        .path("rollingUpdate")
                        .path("maxSurge")
                        .asInt();
    }

    private static int poolSize(DeployedService service) {
        return Integer.parseInt(service.settings().getProperty("quarkus.datasource.jdbc.max-size"));
    }

    private static List<Manifest> databases() {
        return Manifest.in(Repository.deploy("kubernetes/base/postgres-databases.yaml"))
                .filter(manifest -> manifest.is("Database"))
                .toList();
    }

    private static Manifest cluster() {
        return Manifest.in(Repository.deploy("kubernetes/base/postgres.yaml"))
                .filter(manifest -> manifest.is("Cluster"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Manifest database, String field) {
        return database.spec().path(field).asText();
    }
}
