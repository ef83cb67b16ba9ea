package se.oppnajamforelser.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1));

    @Test
    void each_pause_is_twice_the_one_before_up_to_the_longest() {
        assertThat(Stream.generate(backOff::next).limit(6))
                .extracting(Duration::toMillis)
                .containsExactly(100L, 200L, 400L, 800L, 1_000L, 1_000L);
    }

    @Test
    void after_a_success_it_begins_anew() {
        backOff.next();
        backOff.next();

        backOff.reset();

        assertThat(backOff.next()).isEqualTo(Duration.ofMillis(100));
    }
}
