package se.oppnajamforelser.survey.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.oppnajamforelser.survey.refusal.RefusedException;

class RoundStateTest {

    @ParameterizedTest
    @CsvSource({"PLANNED,OPEN", "OPEN,CLOSED", "CLOSED,REOPENED", "CLOSED,ARCHIVED", "REOPENED,CLOSED"})
    void a_round_goes_the_way_it_is_meant_to_go(RoundState from, RoundState to) {
        assertThat(from.to(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLANNED  | PLANNED  | Omgången är planerad och kan inte bli planerad. Öppna den först.
            PLANNED  | CLOSED   | Omgången är planerad och kan inte bli stängd. Öppna den först.
            PLANNED  | REOPENED | Omgången är planerad och kan inte bli öppen för rättelser. Öppna den först.
            PLANNED  | ARCHIVED | Omgången är planerad och kan inte bli arkiverad. Öppna den först.
            OPEN     | PLANNED  | Omgången är öppen och kan inte bli planerad. Den kan bara stängas.
            OPEN     | OPEN     | Omgången är öppen och kan inte bli öppen. Den kan bara stängas.
            OPEN     | REOPENED | Omgången är öppen och kan inte bli öppen för rättelser. Den kan bara stängas.
            OPEN     | ARCHIVED | Omgången är öppen och kan inte bli arkiverad. Den kan bara stängas.
            CLOSED   | PLANNED  | Omgången är stängd och kan inte bli planerad. Den kan öppnas för rättelser eller arkiveras.
            CLOSED   | OPEN     | Omgången är stängd och kan inte bli öppen. Den kan öppnas för rättelser eller arkiveras.
            CLOSED   | CLOSED   | Omgången är stängd och kan inte bli stängd. Den kan öppnas för rättelser eller arkiveras.
            REOPENED | PLANNED  | Omgången är öppen för rättelser och kan inte bli planerad. Den kan bara stängas.
            REOPENED | OPEN     | Omgången är öppen för rättelser och kan inte bli öppen. Den kan bara stängas.
            REOPENED | REOPENED | Omgången är öppen för rättelser och kan inte bli öppen för rättelser. Den kan bara stängas.
            REOPENED | ARCHIVED | Omgången är öppen för rättelser och kan inte bli arkiverad. Den kan bara stängas.
            ARCHIVED | PLANNED  | Omgången är arkiverad och kan inte bli planerad. En arkiverad omgång ändras inte mer.
            ARCHIVED | OPEN     | Omgången är arkiverad och kan inte bli öppen. En arkiverad omgång ändras inte mer.
            ARCHIVED | CLOSED   | Omgången är arkiverad och kan inte bli stängd. En arkiverad omgång ändras inte mer.
            ARCHIVED | REOPENED | Omgången är arkiverad och kan inte bli öppen för rättelser. En arkiverad omgång ändras inte mer.
            ARCHIVED | ARCHIVED | Omgången är arkiverad och kan inte bli arkiverad. En arkiverad omgång ändras inte mer.
            """)
    void every_other_way_is_refused_with_the_reason(RoundState from, RoundState to, String why) {
        assertThatThrownBy(() -> from.to(to))
                .isInstanceOf(RefusedException.class)
                .hasMessage(why);
    }

    @Test
    void an_unknown_state_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> RoundState.ofCode("stängd"))
                .hasMessage("Läget \"stängd\" finns inte. Ange något av open, closed, reopened, archived.");
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,false", "OPEN,true", "CLOSED,false", "REOPENED,true", "ARCHIVED,false"})
    void answers_are_taken_while_the_round_is_open_in_any_way(RoundState state, boolean takesAnswers) {
        assertThat(state.takesAnswers()).isEqualTo(takesAnswers);
    }
}
