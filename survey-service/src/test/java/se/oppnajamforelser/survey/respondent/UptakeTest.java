package se.oppnajamforelser.survey.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.Background;
import se.oppnajamforelser.catalogue.event.SubmissionReceived;
import se.oppnajamforelser.survey.Brukare;
import se.oppnajamforelser.survey.respondent.Known.Newest;

class UptakeTest {

    private static final Occasion OCCASION =
            new Occasion(Brukare.FORM.round(), "olle.office", Instant.parse("2023-03-14T09:12:33Z"));
    private static final Background BACKGROUND =
            new Background(new TreeMap<>(Map.of("kon", "kvinna")), Optional.of(new BigDecimal("1.25")));
    private static final AnsweredPart PART =
            new AnsweredPart("B", new TreeMap<>(Map.of("B1", "ja")), "a".repeat(64), false, Set.of("undrar"));
    private static final AnswerRows ROWS =
            new AnswerRows(List.of(new AnsweredRow(2, "0114-1", List.of(PART))), List.of());

    @Test
    void the_first_answers_are_the_first_revision_told_with_the_background() {
        Uptake uptake = uptake(Map.of("0114-1", new Known(BACKGROUND, Map.of())));

        SubmissionReceived told = uptake.submissions().get(0).event();
        assertThat(told.key()).isEqualTo(Brukare.ROUND + "/0114-1/B");
        assertThat(told.revision()).isEqualTo(1);
        assertThat(told.answers()).containsExactlyEntriesOf(PART.answers());
        assertThat(told.background()).contains(BACKGROUND);
        assertThat(uptake.taken()).isEqualTo(1);
        assertThat(uptake.warnings()).containsExactly(Map.entry("undrar", 1));
    }

    @Test
    void other_answers_are_the_next_revision() {
        Uptake uptake = uptake(Map.of("0114-1", new Known(BACKGROUND, Map.of("B", new Newest(3, "b".repeat(64))))));

        assertThat(uptake.submissions().get(0).event().revision()).isEqualTo(4);
    }

    @Test
    void the_same_answers_change_nothing() {
        Uptake uptake = uptake(Map.of("0114-1", new Known(BACKGROUND, Map.of("B", new Newest(3, "a".repeat(64))))));

        assertThat(uptake.submissions()).isEmpty();
        assertThat(uptake.unchanged()).isEqualTo(1);
        assertThat(uptake.taken()).isZero();
        assertThat(uptake.faults().isAny()).isFalse();
    }

    @Test
    void whoever_is_not_in_the_list_is_refused() {
        Uptake uptake = uptake(Map.of());

        assertThat(uptake.submissions()).isEmpty();
        assertThat(uptake.unchanged()).isZero();
        assertThat(uptake.faults().first()).singleElement().satisfies(fault -> assertThat(fault.found())
                .contains("\"0114-1\", som inte står i listan"));
    }

    private static Uptake uptake(Map<String, Known> known) {
        return Uptake.of(ROWS, known, OCCASION);
    }
}
