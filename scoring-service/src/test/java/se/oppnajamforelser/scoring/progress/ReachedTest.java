package se.oppnajamforelser.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.RoundStatus;

class ReachedTest {

    private static final RoundState CLOSED = new RoundState("oj-2017", 2, Optional.of(RoundStatus.CLOSED));
    private static final SortedMap<String, Long> OUTCOMES =
            new TreeMap<>(Map.of("0114/ekonomiskt-bistand", 4L, "0115/ekonomiskt-bistand", 0L));

    @Test
    void the_digest_is_sha_256_over_sorted_lines_of_key_and_revision() {
        // printf '0114 3\n0115 1\n' | sha256sum
        assertThat(reached(Map.of("0115", 1L, "0114", 3L)).digest(List.of("E")).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.submitted()).isEqualTo(2))
                .satisfies(part -> assertThat(part.digest())
                        .isEqualTo("c3e8319074cd30bd0babd25d98616aae98bcfe3c9da9a9c5a625cbf2363a6764"));
    }

    @Test
    void the_revision_is_the_sum_of_every_revision_that_the_digest_is_made_of() {
        assertThat(reached(Map.of("0115", 1L, "0114", 3L)).digest(List.of("E")).revision())
                .isEqualTo(2 + 1 + 3 + 4);
    }

    @Test
    void a_part_that_nobody_sent_in_is_told_as_well() {
        assertThat(reached(Map.of("0114", 3L)).digest(List.of("G", "E")).parts())
                .extracting(part -> part.part() + part.submitted())
                .containsExactly("G0", "E1");
    }

    @Test
    void a_round_is_closed_when_it_takes_no_answers() {
        assertThat(CLOSED.isClosed()).isTrue();
        assertThat(new RoundState("oj-2017", 4, Optional.of(RoundStatus.ARCHIVED)).isClosed())
                .isTrue();
        assertThat(new RoundState("oj-2017", 3, Optional.of(RoundStatus.REOPENED)).isClosed())
                .isFalse();
        assertThat(RoundState.unheard("oj-2017").isClosed()).isFalse();
    }

    private static Reached reached(Map<String, Long> submissions) {
        return new Reached(CLOSED, new TreeMap<>(Map.of("E", new TreeMap<>(submissions))), OUTCOMES);
    }
}
