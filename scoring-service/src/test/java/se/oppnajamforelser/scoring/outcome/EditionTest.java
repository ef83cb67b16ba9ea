package se.oppnajamforelser.scoring.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EditionTest {

    @Test
    void revisions_of_the_first_edition_are_the_sums_themselves() {
        assertThat(Edition.of("2017.1").revision(7)).isEqualTo(7);
    }

    @Test
    void every_revision_of_a_later_edition_is_higher_than_all_of_an_earlier_one() {
        assertThat(Edition.of("2017.3").revision(0))
                .isGreaterThan(Edition.of("2017.2").revision(999_999_999L));
    }

    @Test
    void a_version_that_names_no_edition_is_refused() {
        assertThatThrownBy(() -> Edition.of("2017-final"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogue version: 2017-final (expected: year.edition, such as 2017.1)");
    }
}
