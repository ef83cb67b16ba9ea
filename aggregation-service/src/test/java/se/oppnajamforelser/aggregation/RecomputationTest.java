package se.oppnajamforelser.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.oppnajamforelser.aggregation.share.Difference;
import se.oppnajamforelser.catalogue.indicator.Outcome;

@RunningService
class RecomputationTest {

    private static final String INDICATOR =
            Samples.OJ_2017.area(Samples.EKONOMI).indicators().get(0).id().value();

    private static final String ONE_JA_TOO_MANY = "update tally set counts = regexp_replace(counts, '" + INDICATOR
            + "( j\\d+)?', '" + INDICATOR + " j2') where region = 'lan-10' and area = 'ekonomiskt-bistand'";

    @Inject
    Probe probe;

    @Inject
    Aggregation aggregation;

    @Inject
    Recomputation recomputation;

    @BeforeEach
    void one_unit_has_answered() {
        probe.forgetEverything();
        aggregation.takeIn(List.of(Samples.snapshot("1080", Samples.EKONOMI, 1, Outcome.JA)));
    }

    @Test
    void tallies_kept_by_difference_are_those_counted_anew() {
        assertThat(recomputation.compare(Samples.OJ_2017)).isEqualTo(new Recomputation.Report(39 * 90, List.of()));
    }

    @Test
    void a_tampered_tally_is_found_and_left_as_it_is() {
        probe.execute(ONE_JA_TOO_MANY);
        List<String> before = probe.tallies();

        assertThat(recomputation.compare(Samples.OJ_2017).differences())
                .containsExactly(new Difference(
                        "lan-10",
                        Samples.EKONOMI,
                        INDICATOR,
                        "ja 2, delvis 0, nej 0, ej-aktuellt 0, kan-inte-svara 0, bortfall 4, tal 0, sum 0",
                        "ja 1, delvis 0, nej 0, ej-aktuellt 0, kan-inte-svara 0, bortfall 4, tal 0, sum 0"));
        assertThat(probe.tallies()).isEqualTo(before);
    }

    @Test
    void a_repair_reports_the_difference_and_then_there_is_none() {
        probe.execute(ONE_JA_TOO_MANY);

        assertThat(recomputation.repair(Samples.OJ_2017).differences()).hasSize(1);
        assertThat(recomputation.compare(Samples.OJ_2017).differences()).isEmpty();
    }

    @Test
    void a_repaired_tally_has_a_new_revision_so_that_the_others_take_it_in_place_of_the_faulty_one() {
        probe.execute(ONE_JA_TOO_MANY);
        long faulty = revision();

        recomputation.repair(Samples.OJ_2017);

        assertThat(revision()).isEqualTo(faulty + 1);
    }

    @Test
    void a_repaired_tally_is_kept_up_to_date_as_before() {
        probe.execute(ONE_JA_TOO_MANY);
        recomputation.repair(Samples.OJ_2017);

        aggregation.takeIn(List.of(Samples.snapshot("1080", Samples.EKONOMI, 2, Outcome.NEJ)));

        assertThat(recomputation.compare(Samples.OJ_2017).differences()).isEmpty();
    }

    @Test
    void a_tampered_number_of_answers_and_a_tampered_revision_are_found() {
        probe.execute("update tally set responded = 3, revision = revision + 7 where region = 'lan-10'"
                + " and area = 'ekonomiskt-bistand'");

        assertThat(recomputation.compare(Samples.OJ_2017).differences())
                .containsExactly(
                        new Difference("lan-10", Samples.EKONOMI, "responded", "3", "1"),
                        new Difference("lan-10", Samples.EKONOMI, "revision", "9", "2"));
    }

    @Test
    void a_tampered_outcome_is_found_in_every_region_of_the_unit() {
        probe.execute("update snapshot set outcomes = translate(outcomes, 'j', 'n')");

        assertThat(recomputation.compare(Samples.OJ_2017).differences()).hasSize(4 * 35);
    }

    @Test
    void a_removed_row_is_found_and_made_again() {
        List<String> before = probe.tallies();
        probe.execute("delete from tally where region = 'riket' and area = 'ekonomiskt-bistand'");

        assertThat(recomputation.repair(Samples.OJ_2017).differences())
                .containsExactly(new Difference("riket", Samples.EKONOMI, "row", "missing", "expected"));
        assertThat(probe.tallies()).isEqualTo(before);
    }

    @Test
    void a_row_of_no_region_is_found_and_removed() {
        probe.execute("""
                insert into tally (round, area, region, revision, units, responded, counts)
                values ('oj-2017', 'ekonomiskt-bistand', 'lan-02', 1, 1, 0, '{}')""");

        assertThat(recomputation.repair(Samples.OJ_2017).differences())
                .containsExactly(new Difference("lan-02", Samples.EKONOMI, "row", "kept", "no such region"));
        assertThat(recomputation.compare(Samples.OJ_2017).differences()).isEmpty();
    }

    private long revision() {
        return probe.number(
                "select revision from tally where region = 'lan-10' and area = 'ekonomiskt-bistand' and round = 'oj-2017'");
    }
}
