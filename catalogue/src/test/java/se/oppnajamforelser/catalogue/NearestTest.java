package se.oppnajamforelser.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void the_nearest_id_has_the_fewest_letters_to_change() {
        assertThat(Nearest.to("eb-freda1", List.of("eb-audit", "eb-freda", "eb-dudit")))
                .contains("eb-freda");
    }

    @Test
    void a_letter_too_many_or_too_few_is_one_change() {
        assertThat(Nearest.to("G2aa", List.of("G23", "G2a", "E1"))).contains("G2a");
        assertThat(Nearest.to("G", List.of("E10", "G1"))).contains("G1");
    }

    @Test
    void fewer_letters_to_change_count_for_more_than_a_like_beginning() {
        assertThat(Nearest.to("xeb-audit", List.of("xyz", "eb-audit"))).contains("eb-audit");
    }

    @Test
    void upper_and_lower_case_are_alike() {
        assertThat(Nearest.to("LAN-01", List.of("lan-03", "lan-01"))).contains("lan-01");
    }

    @Test
    void among_equals_the_one_that_begins_most_alike_is_taken() {
        assertThat(Nearest.to("G3", List.of("B3", "G1"))).contains("G1");
    }

    @Test
    void among_what_is_still_equal_the_first_in_order_is_taken() {
        assertThat(Nearest.to("0115", List.of("0117", "0114"))).contains("0114");
    }

    @Test
    void where_nothing_is_known_nothing_is_near() {
        assertThat(Nearest.to("G1", List.of())).isEmpty();
    }

    @Test
    void an_id_that_goes_on_where_the_wanted_one_ends_is_nearer_than_a_shorter_way_to_another() {
        assertThat(Nearest.to("ja", List.of("nej", "ja-alla"))).contains("ja-alla");
        assertThat(Nearest.to("0180", List.of("0181", "0180-01", "0180-02"))).contains("0180-01");
        assertThat(Nearest.to("G2[missbruk]", List.of("G2[lss-ekonomi]", "G2[missbruk-ekonomi]")))
                .contains("G2[missbruk-ekonomi]");
    }

    @Test
    void an_id_may_be_cut_short_and_misspelt() {
        assertThat(Nearest.to("G2[misbruk]", List.of("G2[lss-ekonomi]", "G2[missbruk-ekonomi]")))
                .contains("G2[missbruk-ekonomi]");
    }
}
