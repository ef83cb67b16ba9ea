package se.oppnajamforelser.aggregation.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.Samples;
import se.oppnajamforelser.catalogue.indicator.Outcome;
import se.oppnajamforelser.catalogue.share.Tally;

class RecountTest {

    private final Recount recount =
            new Recount(Samples.OJ_2017, 2, List.of(Samples.snapshot("1080", Samples.EKONOMI, 3, Outcome.JA)));

    @Test
    void there_is_a_tally_for_every_region_and_area() {
        assertThat(recount.tallies())
                .extracting(tally -> tally.key().region() + "/" + tally.key().area())
                .doesNotHaveDuplicates()
                .hasSize(Samples.OJ_2017.frame().regions().size() * 2);
    }

    @Test
    void a_unit_counts_in_its_own_regions_only() {
        assertThat(recount.tallies())
                .filteredOn(tally -> tally.responded() > 0)
                .extracting(tally -> tally.key().region())
                .containsExactlyInAnyOrder(
                        "riket",
                        "lan-10",
                        Samples.OJ_2017.frame().unit("1080").sizeGroup(),
                        Samples.OJ_2017.frame().unit("1080").sklGroup());
    }

    @Test
    void equal_tallies_have_no_difference() {
        RegionTally tally = recount.tallies().get(0);

        assertThat(recount.compare(tally, tally)).isEmpty();
    }

    @Test
    void a_difference_names_the_indicator_and_both_counts() {
        RegionTally right = recount.tallies().get(0);
        List<Tally> tampered = new ArrayList<>(right.tallies());
        tampered.set(3, tampered.get(3).plus(Outcome.JA, 1));
        RegionTally wrong = new RegionTally(right.key(), right.revision(), right.units(), 7, tampered);

        assertThat(recount.compare(wrong, right))
                .containsExactly(
                        new Difference("riket", Samples.EKONOMI, "responded", "7", "1"),
                        new Difference(
                                "riket",
                                Samples.EKONOMI,
                                Samples.OJ_2017
                                        .area(Samples.EKONOMI)
                                        .indicators()
                                        .get(3)
                                        .id()
                                        .value(),
                                tampered.get(3).toString(),
                                right.tallies().get(3).toString()));
    }
}
