package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProbesTest {

    @ParameterizedTest
    @MethodSource("workloads")
    void ports_and_probes_are_those_of_the_service(Workload workload) {
        assertThat(Probes.faults(workload)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_service_has_health_endpoints(DeployedService service) {
        assertThat(Extensions.of(service)).contains("quarkus-smallrye-health");
    }

    @Test
    void a_wrong_port_is_found() {
        assertThat(Probes.faults(scoring(8085, "/q/health/ready", "http")))
                .containsExactly(
                        "sample: Deployment scoring-service: port 8085 (expected: 8081, which the service listens on)");
    }

    @Test
    void a_wrong_path_is_found() {
        assertThat(Probes.faults(scoring(8081, "/health/ready", "http")))
                .containsExactly(
                        "sample: Deployment scoring-service: readinessProbe asks /health/ready (expected: /q/health/ready)");
    }

    @Test
    void a_port_that_the_container_does_not_name_is_found() {
        assertThat(Probes.faults(scoring(8081, "/q/health/ready", "web")))
                .containsExactly(
                        "sample: Deployment scoring-service: readinessProbe asks port web (expected: one of [http])");
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }

    private static Workload scoring(int port, String readyPath, String readyPort) {
        return new Workload(Manifest.of("""
                kind: Deployment
                metadata: {name: scoring-service}
                spec:
                  template:
                    spec:
                      containers:
                        - ports: [{name: http, containerPort: %d}]
                          startupProbe: {httpGet: {path: /q/health/started, port: http}}
                          readinessProbe: {httpGet: {path: %s, port: %s}}
                          livenessProbe: {httpGet: {path: /q/health/live, port: http}}
                """.formatted(port, readyPath, readyPort)));
    }
}
