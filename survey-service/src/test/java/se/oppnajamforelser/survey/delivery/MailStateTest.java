package se.oppnajamforelser.survey.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.oppnajamforelser.survey.refusal.RefusedException;

class MailStateTest {

    @Test
    void a_mail_goes_from_the_queue_to_the_recipient() {
        assertThat(MailState.QUEUED.sent()).isEqualTo(MailState.SENT);
        assertThat(MailState.SENT.delivered()).isEqualTo(MailState.DELIVERED);
    }

    @Test
    void a_mail_that_bounces_has_failed_and_can_be_queued_again() {
        assertThat(MailState.SENT.bounced()).isEqualTo(MailState.FAILED);
        assertThat(MailState.FAILED.requeued()).isEqualTo(MailState.QUEUED);
    }

    @ParameterizedTest
    @CsvSource({"1,QUEUED", "7,QUEUED", "8,FAILED"})
    void a_mail_is_given_up_after_eight_tries(int tries, MailState after) {
        assertThat(MailState.QUEUED.tried(tries)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "QUEUED")
    void only_a_queued_mail_is_sent(MailState state) {
        assertThatThrownBy(state::sent)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Det går bara för ett som är köat.");
        assertThatThrownBy(() -> state.tried(1)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SENT")
    void only_a_sent_mail_is_reported_on(MailState state) {
        assertThatThrownBy(state::delivered)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Det går bara för ett som är skickat.");
        assertThatThrownBy(state::bounced).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAILED")
    void only_a_failed_mail_is_queued_again(MailState state) {
        assertThatThrownBy(state::requeued)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Det går bara för ett som är misslyckat.");
    }

    @Test
    void an_unknown_state_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> MailState.ofCode("borta"))
                .hasMessage(
                        "Läget \"borta\" finns inte för ett utskick. Ange något av queued, sent, delivered, failed.");
    }

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT30S", "3,PT2M", "7,PT18H", "8,PT18H"})
    void the_pause_grows_with_every_try(int tries, Duration pause) {
        assertThat(BackOff.after(tries)).isEqualTo(pause);
    }

    @Test
    void a_pause_before_the_first_try_is_refused() {
        assertThatThrownBy(() -> BackOff.after(0)).hasMessage("tries: 0 (expected: 1 or more)");
    }
}
