package se.oppnajamforelser.survey.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SurveyClockTest {

    private static final Instant MACHINE = Instant.parse("2026-11-22T12:00:00.123456Z");

    private final SurveyClock clock = new SurveyClock(Clock.fixed(MACHINE, ZoneOffset.UTC));

    @Test
    void it_goes_with_the_machine_in_whole_milliseconds() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-22T12:00:00.123Z"));
    }

    @Test
    void it_goes_on_from_where_it_is_set() {
        Instant february = Instant.parse("2017-02-27T07:00:00Z");

        clock.setAhead(clock.aheadAt(february));

        assertThat(clock.instant()).isEqualTo(february);
    }

    @Test
    void it_can_be_set_ahead() {
        clock.setAhead(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T12:00:00.123Z"));
    }

    @Test
    void times_are_read_as_in_sweden() {
        assertThat(SwedishTime.moment(Instant.parse("2017-02-27T07:00:00Z"))).isEqualTo("27 februari 2017 kl. 08:00");
        assertThat(SwedishTime.day(LocalDate.of(2017, 3, 21))).isEqualTo("tisdag den 21 mars 2017");
        assertThat(SwedishTime.at(LocalDate.of(2017, 7, 1), LocalTime.of(8, 0)))
                .isEqualTo(Instant.parse("2017-07-01T06:00:00Z"));
    }
}
