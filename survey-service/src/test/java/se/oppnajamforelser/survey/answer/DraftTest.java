package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.oppnajamforelser.catalogue.UnknownIdException;
import se.oppnajamforelser.survey.answer.Changes.Extent;
import se.oppnajamforelser.survey.answer.Draft.Change;
import se.oppnajamforelser.survey.refusal.RefusedException;

class DraftTest {

    private static final Author RITA =
            new Author("rita", Instant.parse("2017-02-27T09:04:00Z"), AnswerState.COLLECTED, Optional.empty());

    @Test
    void a_partial_change_leaves_other_answers() {
        Draft after = after(draft(Map.of("E0", "ja", "E1", "inom-3")), Extent.PARTIAL, Map.of("E1", "inom-4-7"));

        assertThat(after.answers()).isEqualTo(Map.of("E0", "ja", "E1", "inom-4-7"));
    }

    @Test
    void a_whole_change_takes_other_answers_away() {
        Draft after = after(draft(Map.of("E0", "ja", "E1", "inom-3")), Extent.WHOLE, Map.of("E1", "inom-4-7"));

        assertThat(after.answers()).isEqualTo(Map.of("E1", "inom-4-7"));
    }

    @Test
    void a_blank_takes_an_answer_away() {
        Draft after = after(draft(Map.of("E0", "ja", "E1", "inom-3")), Extent.PARTIAL, Map.of("E1", " "));

        assertThat(after.answers()).isEqualTo(Map.of("E0", "ja"));
    }

    @Test
    void what_stands_there_already_is_no_change() {
        Changes same = OJ_2017.changes("E", Extent.PARTIAL, Map.of("E1", " inom-3 ", "E4", ""), Map.of());

        assertThat(draft(Map.of("E1", "inom-3")).difference(same, RITA).isEmpty())
                .isTrue();
    }

    @Test
    void the_revision_grows_by_one_with_each_change() {
        assertThat(after(draft(Map.of()), Extent.PARTIAL, Map.of("E0", "ja")).revision())
                .isEqualTo(8);
    }

    @Test
    void a_comment_is_kept_with_its_question() {
        Changes changes = OJ_2017.changes("E", Extent.PARTIAL, Map.of(), Map.of("E1", " Gäller bara nybesök. "));
        Draft before = draft(Map.of());

        assertThat(before.with(before.difference(changes, RITA)).comments())
                .isEqualTo(Map.of("E1", "Gäller bara nybesök."));
    }

    @Test
    void codes_and_numbers_are_kept_in_one_form() {
        Changes changes = OJ_2017.changes("G", Extent.PARTIAL, Map.of("G1c", "annan,socialchef"), Map.of());

        assertThat(changes.answers()).isEqualTo(Map.of("G1c", Optional.of("socialchef,annan")));
    }

    @Test
    void an_unknown_question_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> OJ_2017.changes("E", Extent.PARTIAL, Map.of("E77", "ja"), Map.of()))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Frågan \"E77\" finns inte. Menade du \"E7\"?");
    }

    @Test
    void an_unknown_row_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> OJ_2017.changes("E", Extent.PARTIAL, Map.of("E7[fian]", "ja"), Map.of()))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Svarsrutan \"E7[fian]\" finns inte. Menade du \"E7[fia]\"?");
    }

    @Test
    void a_grid_without_a_row_is_refused_with_one() {
        assertThatThrownBy(() -> OJ_2017.changes("E", Extent.PARTIAL, Map.of("E7", "ja"), Map.of()))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("Svarsrutan \"E7\" finns inte. Menade du \"E7[fia]\"?");
    }

    @Test
    void a_question_of_another_part_is_refused_with_its_part() {
        assertThatThrownBy(() -> OJ_2017.changes("G", Extent.PARTIAL, Map.of("E1", "inom-3"), Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "E1 hör till delen E (Ekonomiskt bistånd), inte till delen G. Skicka svaret till den delen.");
    }

    @Test
    void a_comment_that_is_too_long_is_refused_with_both_lengths() {
        assertThatThrownBy(() -> OJ_2017.changes("E", Extent.PARTIAL, Map.of(), Map.of("E1", "x".repeat(2001))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Kommentaren till E1 är 2001 tecken lång. Korta den till högst 2000 tecken.");
    }

    @Test
    void a_character_that_cannot_be_kept_is_refused() {
        assertThatThrownBy(() -> OJ_2017.changes("E", Extent.PARTIAL, Map.of("E7Annan", "a\u0000b"), Map.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("E7Annan");
    }

    /** All drafts of up to three answers with two values, against all wishes of the same kind. */
    @ParameterizedTest
    @MethodSource("draftsAndWishes")
    void a_whole_change_makes_the_draft_what_was_wished(Map<String, String> draft, Map<String, String> wish) {
        Draft before = draft(draft);
        Changes changes = OJ_2017.changes("E", Extent.WHOLE, wish, Map.of());

        assertThat(before.with(before.difference(changes, RITA)).answers()).isEqualTo(wish);
    }

    @ParameterizedTest
    @MethodSource("draftsAndWishes")
    void the_same_change_a_second_time_changes_nothing(Map<String, String> draft, Map<String, String> wish) {
        Changes changes = OJ_2017.changes("E", Extent.PARTIAL, wish, Map.of());
        Draft once = draft(draft).with(draft(draft).difference(changes, RITA));

        assertThat(once.difference(changes, RITA).isEmpty()).isTrue();
    }

    static Stream<Arguments> draftsAndWishes() {
        return world().stream().flatMap(draft -> world().stream().map(wish -> Arguments.of(draft, wish)));
    }

    private static List<Map<String, String>> world() {
        List<Map<String, String>> world = new ArrayList<>(List.of(Map.of()));
        for (String key : List.of("E0", "E4", "E6")) {
            List<Map<String, String>> larger = new ArrayList<>();
            for (Map<String, String> smaller : world) {
                larger.add(smaller);
                larger.add(with(smaller, key, "ja"));
                larger.add(with(smaller, key, "nej"));
            }
            world = larger;
        }
        return world;
    }

    private static Map<String, String> with(Map<String, String> answers, String key, String answer) {
        Map<String, String> more = new TreeMap<>(answers);
        more.put(key, answer);
        return more;
    }

    private static Draft after(Draft before, Extent extent, Map<String, String> answers) {
        return before.with(before.difference(OJ_2017.changes("E", extent, answers, Map.of()), RITA));
    }

    private static Draft draft(Map<String, String> answers) {
        return new Draft(
                7,
                new TreeMap<>(answers),
                new TreeMap<>(),
                Optional.of(new Change("rita", Instant.parse("2017-02-20T09:00:00Z"))));
    }
}
