package se.oppnajamforelser.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.oppnajamforelser.survey.FilledIn.OJ_2017;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.question.Finding;

class SheetTest {

    @Test
    void an_answer_whose_question_is_not_asked_any_more_does_not_count() {
        Sheet sheet = sheet("E", Map.of("E0", "ja", "E6", "nej", "E6a[halsa]", "ja"));

        assertThat(sheet.counted()).isEqualTo(Map.of("E0", "ja", "E6", "nej"));
    }

    @Test
    void it_counts_again_when_the_lead_answer_returns() {
        Sheet sheet = sheet("E", Map.of("E0", "ja", "E6", "ja-alla", "E6a[halsa]", "ja"));

        assertThat(sheet.counted()).containsEntry("E6a[halsa]", "ja");
    }

    @Test
    void a_hidden_answer_is_told_as_good_to_know() {
        Sheet sheet = sheet("E", Map.of("E0", "ja", "E6", "nej", "E6a[halsa]", "ja"));

        assertThat(sheet.findings())
                .filteredOn(finding -> finding.questions().contains("E6a[halsa]"))
                .extracting(Finding::check)
                .containsExactly("svar-raknas-inte");
    }

    @Test
    void where_the_area_is_declined_only_the_opening_question_counts() {
        Sheet sheet = sheet("E", Map.of("E0", "nej", "E1", "inom-3"));

        assertThat(sheet.isDeclined()).isTrue();
        assertThat(sheet.counted()).isEqualTo(Map.of("E0", "nej"));
    }

    @Test
    void the_common_part_cannot_be_declined() {
        assertThat(sheet("G", Map.of("G1", "nej")).isDeclined()).isFalse();
    }

    @Test
    void checks_see_what_the_unit_has_answered_in_the_other_parts() {
        SortedMap<String, String> common = new TreeMap<>(Map.of("G6[ekonomiskt-bistand]", "ej-aktuellt"));

        assertThat(OJ_2017.sheet("E", new TreeMap<>(Map.of("E0", "ja")), common).findings())
                .extracting(Finding::check)
                .contains("e0-omradet-saknas-enligt-gemensam-del");
    }

    @Test
    void answers_of_other_parts_are_never_counted_as_this_ones() {
        SortedMap<String, String> common = new TreeMap<>(Map.of("G1", "ja"));

        assertThat(OJ_2017.sheet("E", new TreeMap<>(Map.of("E0", "ja")), common).counted())
                .isEqualTo(Map.of("E0", "ja"));
    }

    @Test
    void a_part_knows_which_answers_elsewhere_it_rests_on() {
        assertThat(OJ_2017.lookedAt("E")).contains("G6[ekonomiskt-bistand]", "G23[ekonomiskt-bistand]");
        assertThat(OJ_2017.lookedAt("G")).isEmpty();
    }

    @Test
    void an_answer_to_a_question_that_the_catalogue_has_lost_does_not_count() {
        Sheet sheet = sheet("E", Map.of("E0", "ja", "E99", "ja"));

        assertThat(sheet.counts("E99")).isFalse();
        assertThat(sheet.counted()).isEqualTo(Map.of("E0", "ja"));
    }

    private static Sheet sheet(String part, Map<String, String> answers) {
        return OJ_2017.sheet(part, new TreeMap<>(answers), new TreeMap<>());
    }
}
