package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfrastructureChoiceTest {

    @ParameterizedTest
    @CsvSource({"embedded, EMBEDDED", "containers, CONTAINERS"})
    void each_choice_has_a_name(String name, InfrastructureChoice choice) {
        assertThat(InfrastructureChoice.named(name)).isEqualTo(choice);
    }

    @Test
    void another_value_is_refused_with_those_that_are_allowed() {
        assertThatThrownBy(() -> InfrastructureChoice.named("docker"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("system property test.infra: docker (expected: embedded or containers)");
    }
}
