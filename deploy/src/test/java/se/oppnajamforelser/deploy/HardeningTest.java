package se.oppnajamforelser.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HardeningTest {

    @ParameterizedTest
    @MethodSource("workloads")
    void a_pod_keeps_to_the_restricted_profile(Workload workload) {
        assertThat(Hardening.faults(workload)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_service_is_deployed(DeployedService service) {
        assertThat(workloads()).extracting(Workload::service).containsOnlyOnce(service);
    }

    @Test
    void a_pod_that_says_nothing_of_it_is_found() {
        Workload bare = new Workload(Manifest.of("""
                        kind: Deployment
                        metadata: {name: scoring-service}
                        spec: {template: {spec: {containers: [{name: x}]}}}
                        """));

        assertThat(Hardening.faults(bare)).hasSize(10);
    }

    static List<Workload> workloads() {
        return Workload.ofBase();
    }
}
