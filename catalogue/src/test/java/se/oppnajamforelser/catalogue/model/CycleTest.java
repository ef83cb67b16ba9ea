package se.oppnajamforelser.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often something is measured. */
class CycleTest {

    @Test
    void what_is_measured_every_year_is_due_from_its_first_year_on() {
        assertThat(due(Cycle.of(1, 2023))).containsExactly(2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030);
    }

    @Test
    void what_is_measured_every_second_or_fourth_year_is_due_counted_from_its_first_year() {
        assertThat(due(Cycle.of(2, 2024))).containsExactly(2024, 2026, 2028, 2030);
        assertThat(due(Cycle.of(4, 2023))).containsExactly(2023, 2027);
    }

    @Test
    void a_cycle_of_what_comes_later_keeps_its_years() {
        assertThat(due(Cycle.of(2, 2023).notBefore(2026))).containsExactly(2027, 2029);
        assertThat(due(Cycle.of(2, 2023).notBefore(2027))).containsExactly(2027, 2029);
        assertThat(Cycle.of(2, 2024).notBefore(2022)).isEqualTo(Cycle.of(2, 2024));
    }

    @Test
    void a_cycle_of_no_years_is_refused() {
        assertThatThrownBy(() -> Cycle.of(0, 2023)).hasMessage("cycle: every 0 years (expected: 1 or more)");
    }

    private static List<Integer> due(Cycle cycle) {
        return IntStream.rangeClosed(2020, 2030).filter(cycle::isDueIn).boxed().toList();
    }
}
