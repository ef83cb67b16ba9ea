package se.oppnajamforelser.catalogue.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StateDigestTest {

    @Test
    void it_is_the_sha_256_of_the_lines_key_and_revision() {
        // printf '0114 2\n0115 1\n' | sha256sum
        assertThat(of(Map.of("0115", 1L, "0114", 2L)))
                .isEqualTo("ac38ccff26713c75a1d3f0a454c1806c79fdc533a210d37c7647c189d3999331");
    }

    @Test
    void nothing_has_a_digest_too() {
        // printf '' | sha256sum
        assertThat(of(Map.of())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void another_revision_key_or_number_of_keys_gives_another_digest() {
        assertThat(of(Map.of("0114", 1L)))
                .isNotEqualTo(of(Map.of("0114", 2L)))
                .isNotEqualTo(of(Map.of("0115", 1L)))
                .isNotEqualTo(of(Map.of("0114", 1L, "0115", 1L)));
    }

    @Test
    void the_golden_closing_of_a_round_has_the_digest_of_its_submissions() {
        RoundChanged closed = (RoundChanged) new Contract.Golden("v1", "collection-closed.json").event();

        assertThat(closed.parts().get(0).digest()).isEqualTo(of(Map.of("0114", 2L, "0115", 1L)));
    }

    private static String of(Map<String, Long> revisions) {
        return StateDigest.of(new TreeMap<>(revisions));
    }
}
