package se.oppnajamforelser.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.utils.Exit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KafkaExitTest {

    @AfterEach
    void leave_the_process_as_it_was() {
        Exit.resetExitProcedure();
        Exit.resetHaltProcedure();
    }

    @Test
    void a_broker_that_gives_up_does_not_take_the_process_with_it() {
        KafkaExit.throwInstead();

        assertThatThrownBy(() -> Exit.exit(1, "all log dirs have failed"))
                .hasMessageContaining("status 1: all log dirs have failed");
        assertThatThrownBy(() -> Exit.halt(2)).hasMessageContaining("status 2");
    }
}
