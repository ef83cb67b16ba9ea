package se.oppnajamforelser.survey.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.refusal.RefusedException;

class CallerTest {

    @Test
    void a_respondent_has_access_to_the_own_unit() {
        assertThatCode(() -> respondent(Optional.of("0114")).requireAccessTo("0114"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_respondent_has_no_access_to_another_unit() {
        assertThatThrownBy(() -> respondent(Optional.of("0114")).requireAccessTo("0115"))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "Din inloggning gäller enheten 0114 och ger inte tillgång till 0115. Logga in för rätt enhet"
                                + " eller kontakta dem som ansvarar för undersökningen.");
    }

    @Test
    void a_respondent_without_a_unit_has_no_access_to_any() {
        assertThatThrownBy(() -> respondent(Optional.empty()).requireAccessTo("0115"))
                .hasMessageStartingWith("Din inloggning är inte knuten till någon enhet");
    }

    @Test
    void the_office_has_access_to_every_unit() {
        Caller office = new Caller("olle", Set.of(Role.OFFICE), Optional.empty());

        assertThatCode(() -> office.requireAccessTo("0114")).doesNotThrowAnyException();
    }

    private static Caller respondent(Optional<String> unit) {
        return new Caller("rita", Set.of(Role.RESPONDENT), unit);
    }
}
