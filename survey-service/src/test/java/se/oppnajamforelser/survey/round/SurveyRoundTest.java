package se.oppnajamforelser.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SurveyRoundTest {

    private static final Instant JANUARY = Instant.parse("2017-01-24T07:00:00Z");
    private static final Instant MARCH = Instant.parse("2017-03-22T07:00:00Z");
    private static final Instant APRIL = Instant.parse("2017-04-03T07:00:00Z");

    @Test
    void the_revision_grows_with_every_change_of_state() {
        SurveyRound round = SurveyRound.planned("oj-2017")
                .to(RoundState.OPEN, JANUARY)
                .to(RoundState.CLOSED, MARCH)
                .to(RoundState.REOPENED, APRIL);

        assertThat(round.revision()).isEqualTo(3);
    }

    @Test
    void the_time_of_opening_stays_when_the_round_is_reopened() {
        SurveyRound round = SurveyRound.planned("oj-2017")
                .to(RoundState.OPEN, JANUARY)
                .to(RoundState.CLOSED, MARCH)
                .to(RoundState.REOPENED, APRIL);

        assertThat(round.openedAt()).contains(JANUARY);
    }
}
