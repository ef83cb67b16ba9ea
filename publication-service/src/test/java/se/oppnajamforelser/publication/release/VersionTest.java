package se.oppnajamforelser.publication.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"NONE, 1.2.3", "PATCH, 1.2.4", "MINOR, 1.3.0", "MAJOR, 2.0.0"})
    void a_change_raises_its_number_and_resets_those_after_it(Extent extent, String next) {
        assertThat(new Version(1, 2, 3).after(extent)).hasToString(next);
    }

    @Test
    void a_text_is_read_back() {
        assertThat(Version.parse("10.0.12")).isEqualTo(new Version(10, 0, 12));
    }

    @Test
    void anything_else_is_refused_by_name() {
        assertThatThrownBy(() -> Version.parse("1.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version: 1.0 (expected: three numbers such as 1.0.2)");
    }
}
