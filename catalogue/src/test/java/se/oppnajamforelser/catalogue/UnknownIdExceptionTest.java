package se.oppnajamforelser.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownIdExceptionTest {

    @Test
    void it_says_in_swedish_what_is_unknown_and_what_may_have_been_meant() {
        var unknown = new UnknownIdException("frågan", "G2x", List.of("G1", "G2"));

        assertThat(unknown).hasMessage("Frågan \"G2x\" finns inte. Menade du \"G2\"?");
        assertThat(unknown.kind()).isEqualTo("frågan");
        assertThat(unknown.id()).isEqualTo("G2x");
        assertThat(unknown.nearest()).contains("G2");
    }

    @Test
    void where_nothing_is_known_it_asks_nothing() {
        var unknown = new UnknownIdException("omgången", "oj-2018", List.of());

        assertThat(unknown).hasMessage("Omgången \"oj-2018\" finns inte.");
        assertThat(unknown.nearest()).isEmpty();
    }
}
