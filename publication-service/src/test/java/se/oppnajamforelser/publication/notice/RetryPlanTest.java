package se.oppnajamforelser.publication.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private final RetryPlan plan = new RetryPlan(List.of(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(30)));

    @Test
    void the_pause_grows_with_the_tries() {
        assertThat(plan.after(1)).contains(Duration.ofSeconds(5));
        assertThat(plan.after(2)).contains(Duration.ofSeconds(30));
    }

    @Test
    void after_the_last_try_there_is_no_other() {
        assertThat(plan.after(3)).isEmpty();
    }

    @Test
    void a_plan_without_tries_is_refused() {
        assertThatThrownBy(() -> new RetryPlan(List.of()))
                .hasMessage("retry pauses: [] (expected: at least one, none negative)");
    }
}
