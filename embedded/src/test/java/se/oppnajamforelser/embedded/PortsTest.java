package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void a_free_port_can_be_claimed() {
        int port = Ports.free();

        assertThat(Ports.claim("Kafka", port)).isEqualTo(port);
    }

    @Test
    void zero_claims_any_free_port() {
        assertThat(Ports.claim("Kafka", 0)).isBetween(1, 65_535);
    }

    @Test
    void a_port_in_use_is_told_with_the_server_that_wanted_it() throws Exception {
        try (TakenPort taken = TakenPort.take()) {
            assertThatThrownBy(() -> Ports.claim("SMTP", taken.port()))
                    .isInstanceOfSatisfying(PortInUseException.class, refused -> {
                        assertThat(refused.server()).isEqualTo("SMTP");
                        assertThat(refused.port()).isEqualTo(taken.port());
                        assertThat(refused).hasMessageContaining("stop what listens there or choose another port");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void a_number_that_is_no_port_is_refused(int number) {
        assertThatThrownBy(() -> Ports.claim("Kafka", number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("port of Kafka: " + number + " (expected: 1 to 65535, or 0 for any free port)");
    }
}
