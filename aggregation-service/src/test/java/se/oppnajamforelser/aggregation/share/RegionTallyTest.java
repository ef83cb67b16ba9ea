package se.oppnajamforelser.aggregation.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Share;
import se.oppnajamforelser.catalogue.share.Tally;
import se.oppnajamforelser.catalogue.share.UnitOutcome;

class RegionTallyTest {

    private static final TallyKey BLEKINGE = new TallyKey("oj-2017", "lan-10", Samples.EKONOMI);
    private static final RegionTally FRESH = RegionTally.fresh(BLEKINGE, 1, 5, 35);

    @Test
    void before_anything_is_known_every_unit_is_bortfall() {
        assertThat(FRESH.tallies()).hasSize(35).allMatch(tally -> tally.count(Outcome.BORTFALL) == 5);
        assertThat(FRESH.responded()).isZero();
    }

    @Test
    void a_first_snapshot_takes_the_place_of_bortfall() {
        RegionTally tally = FRESH.with(Optional.empty(), karlskrona(1, Outcome.JA));

        assertThat(tally.tallies())
                .allMatch(one -> one.equals(Tally.of(
                        List.of(Outcome.JA, Outcome.BORTFALL, Outcome.BORTFALL, Outcome.BORTFALL, Outcome.BORTFALL))));
        assertThat(tally.responded()).isEqualTo(1);
    }

    @Test
    void a_newer_snapshot_takes_the_place_of_the_older() {
        Snapshot first = karlskrona(1, Outcome.JA);
        RegionTally tally = FRESH.with(Optional.empty(), first).with(Optional.of(first), karlskrona(2, Outcome.NEJ));

        assertThat(tally.tallies()).allMatch(one -> one.count(Outcome.JA) == 0 && one.count(Outcome.NEJ) == 1);
        assertThat(tally.responded()).isEqualTo(1);
    }

    @Test
    void the_revision_is_that_of_the_round_and_one_more_than_that_of_each_snapshot() {
        Snapshot first = karlskrona(0, Outcome.BORTFALL);
        RegionTally afterFirst = FRESH.with(Optional.empty(), first);

        assertThat(afterFirst.revision()).isEqualTo(1 + 1);
        assertThat(afterFirst
                        .with(Optional.of(first), karlskrona(3, Outcome.JA))
                        .revision())
                .isEqualTo(1 + 4);
    }

    @Test
    void a_region_is_shown_at_exactly_twenty_percent_missing_and_withheld_at_one_unit_more() {
        RegionTally fourOfFive = FRESH;
        for (String unit : List.of("1060", "1080", "1081", "1082")) {
            fourOfFive = fourOfFive.with(Optional.empty(), Samples.snapshot(unit, Samples.EKONOMI, 1, Outcome.JA));
        }
        RegionTally threeOfFive = fourOfFive.with(
                Optional.of(Samples.snapshot("1080", Samples.EKONOMI, 1, Outcome.JA)), karlskrona(2, Outcome.BORTFALL));

        assertThat(IndicatorShare.of(Samples.OJ_2017, fourOfFive))
                .allSatisfy(one -> assertThat(one.share().percent()).contains(new BigDecimal("100.0")));
        assertThat(IndicatorShare.of(Samples.OJ_2017, threeOfFive))
                .allSatisfy(one -> assertThat(one.share().withheld()).contains(Share.Reason.TOO_MUCH_MISSING));
    }

    @Test
    void a_number_belongs_to_the_outcome_tal_only() {
        assertThatThrownBy(() -> new UnitOutcome(Outcome.JA, Optional.of(BigDecimal.ONE), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ja");
        assertThatThrownBy(() -> UnitOutcome.of(Outcome.TAL)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_negative_revision_is_refused() {
        assertThatThrownBy(() -> new Snapshot(
                        new SnapshotKey("oj-2017", "1080", Samples.EKONOMI), -1, true, new TreeMap<>(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    private static Snapshot karlskrona(long revision, Outcome outcome) {
        return Samples.snapshot("1080", Samples.EKONOMI, revision, outcome);
    }
}
