package se.oppnajamforelser.survey.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;
import se.oppnajamforelser.survey.FilledIn;
import se.oppnajamforelser.survey.answer.ResponseState;
import se.oppnajamforelser.survey.answer.Standing;

class CollectedTest {

    @Test
    void the_digest_of_a_part_is_over_the_submitted_units_and_their_revisions() {
        List<PartDigest> digests = digests(
                List.of(sent("0180-01", "G", 2), sent("0114", "G", 1), sent("0114", "E", 3), notSent("0115", "G")));

        assertThat(digests)
                .containsExactly(
                        new PartDigest("G", 2, StateDigest.of(new TreeMap<>(Map.of("0114", 1L, "0180-01", 2L)))),
                        new PartDigest("E", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 3L)))),
                        new PartDigest("V", 0, StateDigest.of(new TreeMap<>())));
    }

    @Test
    void the_order_of_the_units_makes_no_difference() {
        Standing one = sent("0114", "G", 1);
        Standing other = sent("0115", "G", 2);

        assertThat(digests(List.of(one, other))).isEqualTo(digests(List.of(other, one)));
    }

    private static List<PartDigest> digests(List<Standing> standings) {
        return Collected.digests(FilledIn.OJ_2017.round().questionnaire().parts(), standings);
    }

    private static Standing sent(String unit, String part, long submission) {
        return new Standing(
                unit,
                part,
                ResponseState.SUBMITTED,
                1,
                submission,
                Optional.of(Instant.parse("2017-03-01T09:00:00Z")),
                false);
    }

    private static Standing notSent(String unit, String part) {
        return new Standing(unit, part, ResponseState.STARTED, 1, 0, Optional.empty(), false);
    }
}
