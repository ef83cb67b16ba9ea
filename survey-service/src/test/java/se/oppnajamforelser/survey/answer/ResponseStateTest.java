package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.oppnajamforelser.survey.refusal.RefusedException;

class ResponseStateTest {

    @ParameterizedTest
    @CsvSource({"NOT_STARTED,STARTED", "STARTED,STARTED", "SUBMITTED,REOPENED", "REOPENED,REOPENED", "DECLINED,REOPENED"
    })
    void a_change_of_the_draft_starts_or_reopens_the_part(ResponseState from, ResponseState to) {
        assertThat(from.saved()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OUT_OF_SCOPE  | Delen är undantagen och kan inte besvaras. Kontakta dem som ansvarar för undersökningen.
            CLOSED_UNSENT | Delen är stängd utan svar och kan inte besvaras. Omgången måste öppnas för rättelser först.
            """)
    void no_answers_are_taken_where_the_unit_is_exempted_or_the_round_closed(ResponseState from, String why) {
        assertThatThrownBy(from::saved).isInstanceOf(RefusedException.class).hasMessage(why);
        assertThatThrownBy(from::submitted).hasMessage(why);
        assertThatThrownBy(from::declined).hasMessage(why);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "STARTED", "SUBMITTED", "REOPENED", "DECLINED"})
    void a_submission_is_taken_from_anyone_who_can_answer(ResponseState from) {
        assertThat(from.submitted()).isEqualTo(ResponseState.SUBMITTED);
        assertThat(from.declined()).isEqualTo(ResponseState.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_STARTED", "STARTED"})
    void a_part_without_submission_can_be_exempted(ResponseState from) {
        assertThat(from.exempted()).isEqualTo(ResponseState.OUT_OF_SCOPE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUBMITTED     | Delen är inskickad och kan inte undantas. Det som har skickats in räknas och tas inte bort.
            REOPENED      | Delen är ändrad efter inskick och kan inte undantas. Det som har skickats in räknas och tas inte bort.
            DECLINED      | Delen är avböjd och kan inte undantas. Det som har skickats in räknas och tas inte bort.
            OUT_OF_SCOPE  | Delen är undantagen och kan inte undantas. Den är redan undantagen.
            CLOSED_UNSENT | Delen är stängd utan svar och kan inte undantas. Omgången måste öppnas för rättelser först.
            """)
    void every_other_part_cannot_be_exempted(ResponseState from, String why) {
        assertThatThrownBy(from::exempted).isInstanceOf(RefusedException.class).hasMessage(why);
    }

    @ParameterizedTest
    @CsvSource({"0,NOT_STARTED", "3,STARTED"})
    void an_exempted_part_is_taken_in_again_with_what_was_written(long answers, ResponseState to) {
        assertThat(ResponseState.OUT_OF_SCOPE.included(answers)).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OUT_OF_SCOPE")
    void a_part_that_is_not_exempted_cannot_be_taken_in_again(ResponseState from) {
        assertThatThrownBy(() -> from.included(0))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Delen är " + from.label()
                        + " och kan inte tas in igen. Bara en undantagen del kan tas in igen.");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,CLOSED_UNSENT",
        "STARTED,CLOSED_UNSENT",
        "SUBMITTED,SUBMITTED",
        "REOPENED,REOPENED",
        "DECLINED,DECLINED",
        "OUT_OF_SCOPE,OUT_OF_SCOPE",
        "CLOSED_UNSENT,CLOSED_UNSENT"
    })
    void the_close_of_the_round_ends_what_was_not_sent(ResponseState from, ResponseState to) {
        assertThat(from.roundClosed()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,0,NOT_STARTED",
        "STARTED,2,STARTED",
        "SUBMITTED,2,SUBMITTED",
        "REOPENED,2,REOPENED",
        "DECLINED,2,DECLINED",
        "OUT_OF_SCOPE,2,OUT_OF_SCOPE",
        "CLOSED_UNSENT,0,NOT_STARTED",
        "CLOSED_UNSENT,2,STARTED"
    })
    void the_reopening_of_the_round_gives_back_what_was_not_sent(ResponseState from, long draft, ResponseState to) {
        assertThat(from.roundReopened(draft)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED,true",
        "STARTED,true",
        "SUBMITTED,false",
        "REOPENED,false",
        "DECLINED,false",
        "OUT_OF_SCOPE,false",
        "CLOSED_UNSENT,false"
    })
    void only_who_has_sent_nothing_is_waited_for(ResponseState state, boolean waitedFor) {
        assertThat(state.isWaitedFor()).isEqualTo(waitedFor);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_names_its_state(ResponseState state) {
        assertThat(ResponseState.ofCode(state.code())).isEqualTo(state);
    }
}
