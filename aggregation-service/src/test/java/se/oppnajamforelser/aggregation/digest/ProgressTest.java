package se.oppnajamforelser.aggregation.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.aggregation.round.RoundState;
import se.oppnajamforelser.catalogue.event.PartDigest;
import se.oppnajamforelser.catalogue.event.RoundStatus;
import se.oppnajamforelser.catalogue.event.SnapshotDigest;
import se.oppnajamforelser.catalogue.event.StateDigest;

/** The world here: a round with revision 2, one unit that sent in G twice and E once, and one that sent in nothing. */
class ProgressTest {

    private static final RoundState CLOSED = new RoundState("oj-2017", 2, Optional.of(RoundStatus.CLOSED));

    private static final SnapshotRevision EKONOMI =
            new SnapshotRevision("0114", Samples.EKONOMI, 3, new TreeMap<>(Map.of("E", 1L, "G", 2L)));
    private static final SnapshotRevision VALD =
            new SnapshotRevision("0114", Samples.VALD, 2, new TreeMap<>(Map.of("G", 2L)));
    private static final SnapshotRevision SILENT = new SnapshotRevision("0115", Samples.EKONOMI, 0, new TreeMap<>());
    private static final SnapshotRevision SILENT_TOO = new SnapshotRevision("0115", Samples.VALD, 0, new TreeMap<>());
    private static final List<SnapshotRevision> ALL = List.of(EKONOMI, VALD, SILENT, SILENT_TOO);

    private static final TallyRevision RIKET_EKONOMI = new TallyRevision("riket", Samples.EKONOMI, 7, 7, 0);
    private static final TallyRevision RIKET_VALD = new TallyRevision("riket", Samples.VALD, 6, 6, 0);

    @Test
    void a_part_is_reached_by_a_unit_when_every_area_that_rests_on_it_has_reached_it() {
        SnapshotRevision behind = new SnapshotRevision("0114", Samples.VALD, 1, new TreeMap<>(Map.of("G", 1L)));

        assertThat(part(progress(List.of(EKONOMI, VALD)), "G"))
                .isEqualTo(new PartDigest("G", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 2L)))));
        assertThat(part(progress(List.of(EKONOMI, behind)), "G"))
                .isEqualTo(new PartDigest("G", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 1L)))));
        assertThat(part(progress(List.of(EKONOMI)), "G"))
                .isEqualTo(new PartDigest("G", 0, StateDigest.of(new TreeMap<>())));
    }

    @Test
    void a_part_of_one_area_is_reached_with_that_area() {
        assertThat(part(progress(ALL), "E"))
                .isEqualTo(new PartDigest("E", 1, StateDigest.of(new TreeMap<>(Map.of("0114", 1L)))));
        assertThat(part(progress(ALL), "V")).isEqualTo(new PartDigest("V", 0, StateDigest.of(new TreeMap<>())));
    }

    @Test
    void the_outcomes_are_named_by_unit_and_area_and_include_those_of_units_that_sent_in_nothing() {
        TreeMap<String, Long> expected = new TreeMap<>(Map.of(
                "0114/ekonomiskt-bistand",
                3L,
                "0114/vald-i-nara-relationer",
                2L,
                "0115/ekonomiskt-bistand",
                0L,
                "0115/vald-i-nara-relationer",
                0L));

        assertThat(progress(ALL).reached().outcomes()).isEqualTo(new SnapshotDigest(4, StateDigest.of(expected)));
    }

    @Test
    void the_shares_are_those_that_have_been_told_under_the_revision_that_was_told() {
        Progress progress = new Progress(
                Samples.OJ_2017,
                CLOSED,
                ALL,
                List.of(RIKET_EKONOMI, new TallyRevision("riket", Samples.VALD, 6, 0, 0), tally("lan-01", 5, 4)));

        assertThat(progress.reached().shares())
                .contains(new SnapshotDigest(
                        2,
                        StateDigest.of(new TreeMap<>(
                                Map.of("riket/ekonomiskt-bistand", 7L, "lan-01/ekonomiskt-bistand", 4L)))));
    }

    @Test
    void it_is_settled_when_all_is_told_and_rests_on_these_snapshots() {
        assertThat(progress(ALL).isSettled()).isTrue();
    }

    @Test
    void it_is_not_settled_while_a_share_is_untold() {
        Progress progress =
                new Progress(Samples.OJ_2017, CLOSED, ALL, List.of(RIKET_EKONOMI, RIKET_VALD, tally("lan-01", 5, 4)));

        assertThat(progress.isSettled()).isFalse();
        assertThat(progress.untold()).isEqualTo(1);
    }

    @Test
    void it_is_not_settled_when_a_snapshot_has_come_since_the_tallies_were_read() {
        SnapshotRevision newer = new SnapshotRevision("0115", Samples.EKONOMI, 1, new TreeMap<>(Map.of("E", 1L)));

        assertThat(progress(List.of(EKONOMI, VALD, newer, SILENT_TOO)).isSettled())
                .isFalse();
    }

    @Test
    void a_repair_does_not_unsettle_it() {
        Progress progress = new Progress(
                Samples.OJ_2017,
                CLOSED,
                ALL,
                List.of(new TallyRevision("riket", Samples.EKONOMI, 8, 8, 1), RIKET_VALD));

        assertThat(progress.isSettled()).isTrue();
    }

    @Test
    void the_revision_grows_with_what_is_taken_in_and_with_what_is_told() {
        assertThat(revision(tally("lan-01", 5, 4))).isEqualTo(2 + 5 + 4);
        assertThat(revision(tally("lan-01", 6, 4))).isEqualTo(2 + 6 + 4);
        assertThat(revision(tally("lan-01", 6, 6))).isEqualTo(2 + 6 + 6);
    }

    private static TallyRevision tally(String region, long revision, long emitted) {
        return new TallyRevision(region, Samples.EKONOMI, revision, emitted, 0);
    }

    private static long revision(TallyRevision tally) {
        return new Progress(Samples.OJ_2017, CLOSED, ALL, List.of(tally))
                .reached()
                .revision();
    }

    private static Progress progress(List<SnapshotRevision> snapshots) {
        return new Progress(Samples.OJ_2017, CLOSED, snapshots, List.of(RIKET_EKONOMI, RIKET_VALD));
    }

    private static PartDigest part(Progress progress, String id) {
        return progress.reached().parts().stream()
                .filter(part -> part.part().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
