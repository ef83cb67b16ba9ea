package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.answer.Draft.Change;

class SeenTest {

    @Test
    void who_has_seen_the_draft_may_change_it() {
        assertThatCode(() -> Seen.at(4).require(draft())).doesNotThrowAnyException();
    }

    @Test
    void who_has_seen_an_older_one_is_told_who_changed_it_and_when() {
        assertThatThrownBy(() -> Seen.at(3).require(draft()))
                .isInstanceOf(ChangedMeanwhileException.class)
                .hasMessage(
                        "Svaren ändrades av rita den 27 februari 2017 kl. 10:04. De har nu revision 4, men du skickade"
                                + " ändringar av revision 3. Hämta svaren igen och gör om ändringen.");
    }

    @Test
    void who_has_seen_more_than_there_is_is_told_so() {
        Draft nothing = new Draft(0, new TreeMap<>(), new TreeMap<>(), Optional.empty());

        assertThatThrownBy(() -> Seen.at(1).require(nothing))
                .hasMessage("Inga svar är sparade ännu. De har nu revision 0, men du skickade ändringar av revision 1."
                        + " Hämta svaren igen och gör om ändringen.");
    }

    @Test
    void who_need_not_have_seen_it_may_change_it() {
        assertThatCode(() -> Seen.anything().require(draft())).doesNotThrowAnyException();
    }

    private static Draft draft() {
        return new Draft(
                4,
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.of(new Change("rita", Instant.parse("2017-02-27T09:04:00Z"))));
    }
}
