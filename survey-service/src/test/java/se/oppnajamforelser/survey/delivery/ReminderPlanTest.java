package se.oppnajamforelser.survey.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.delivery.Wave.Outcome;

class ReminderPlanTest {

    private static final Instant OPENED = Instant.parse("2017-01-24T08:00:00Z");
    private static final Instant FIRST = Instant.parse("2017-02-27T07:00:00Z");
    private static final Instant SECOND = Instant.parse("2017-03-06T07:00:00Z");
    private static final Instant THIRD = Instant.parse("2017-03-16T07:00:00Z");

    private final ReminderPlan plan = new ReminderPlan(FilledIn.OJ_2017.round().reminders());

    @Test
    void nothing_is_due_before_eight_in_the_morning() {
        assertThat(plan.due(OPENED, FIRST.minusMillis(1), Set.of())).isEmpty();
    }

    @Test
    void a_wave_is_due_at_eight_in_the_morning() {
        assertThat(plan.due(OPENED, FIRST, Set.of())).containsExactly(new Wave(1, FIRST, Outcome.SENT));
    }

    @Test
    void a_settled_wave_is_not_due_again() {
        assertThat(plan.due(OPENED, SECOND, Set.of(1))).containsExactly(new Wave(2, SECOND, Outcome.SENT));
    }

    @Test
    void of_several_waves_at_once_only_the_newest_is_sent() {
        assertThat(plan.due(OPENED, THIRD, Set.of()))
                .containsExactly(
                        new Wave(1, FIRST, Outcome.PASSED),
                        new Wave(2, SECOND, Outcome.PASSED),
                        new Wave(3, THIRD, Outcome.SENT));
    }

    @Test
    void a_wave_from_before_the_opening_is_not_sent() {
        Instant openedLate = FIRST.plusSeconds(60);

        assertThat(plan.due(openedLate, openedLate, Set.of())).containsExactly(new Wave(1, FIRST, Outcome.PASSED));
    }

    @Test
    void a_wave_after_a_late_opening_is_sent() {
        Instant openedLate = FIRST.plusSeconds(60);

        assertThat(plan.due(openedLate, SECOND, Set.of()))
                .containsExactly(new Wave(1, FIRST, Outcome.PASSED), new Wave(2, SECOND, Outcome.SENT));
    }

    @Test
    void eight_in_the_morning_is_swedish_time_in_summer_too() {
        ReminderPlan summer = new ReminderPlan(List.of(LocalDate.of(2017, 6, 12)));

        assertThat(summer.due(OPENED, Instant.parse("2017-06-12T06:00:00Z"), Set.of()))
                .extracting(Wave::number)
                .containsExactly(1);
    }
}
