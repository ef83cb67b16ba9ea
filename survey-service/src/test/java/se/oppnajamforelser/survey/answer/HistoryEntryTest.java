package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.survey.answer.HistoryEntry.Step;

class HistoryEntryTest {

    private static final Instant NOON = Instant.parse("2017-03-01T11:00:00Z");
    private static final Author RITA = new Author("rita", NOON, AnswerState.COLLECTED, Optional.empty());
    private static final Author OLLE = new Author("olle", NOON, AnswerState.EDITED, Optional.of("Enligt samtal."));

    @Test
    void each_change_shows_what_stood_there_before() {
        List<HistoryEntry> history = HistoryEntry.of(List.of(
                change(1, RITA, Map.of("E1", Optional.of("inom-3"))),
                change(2, OLLE, Map.of("E1", Optional.of("efter-15"))),
                change(3, RITA, Map.of("E1", Optional.empty()))));

        assertThat(history)
                .extracting(HistoryEntry::answers)
                .containsExactly(
                        List.of(new Step("E1", Optional.empty(), Optional.of("inom-3"))),
                        List.of(new Step("E1", Optional.of("inom-3"), Optional.of("efter-15"))),
                        List.of(new Step("E1", Optional.of("efter-15"), Optional.empty())));
    }

    @Test
    void an_edit_shows_who_made_it_and_why() {
        HistoryEntry edit = HistoryEntry.of(List.of(change(1, OLLE, Map.of("E1", Optional.of("inom-3")))))
                .get(0);

        assertThat(edit.author()).isEqualTo("olle");
        assertThat(edit.state()).isEqualTo(AnswerState.EDITED);
        assertThat(edit.reason()).contains("Enligt samtal.");
    }

    private static AnswerChange change(long revision, Author author, Map<String, Optional<String>> answers) {
        return new AnswerChange(revision, author, new TreeMap<>(answers), new TreeMap<>());
    }
}
